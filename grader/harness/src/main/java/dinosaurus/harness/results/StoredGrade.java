package dinosaurus.harness.results;

import dinosaurus.fixtures.Sha256;
import dinosaurus.harness.results.KeptFile.Kept;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.document.ReportDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sums up a submission's reports in a file beside them, which is written last: while it is missing,
 * isn't as it was written or doesn't fit the reports, the submission isn't graded yet.
 *
 * @param basis what decided the grade; nothing where there was nothing to grade
 * @param verdict the digest of what the report says but for the adjustment, which may change
 * @param sha256 the digests of the reports, by the names of their files
 * @param grade the grade
 * @param origin what the download called the submission
 */
public record StoredGrade(
    Optional<Basis> basis, String verdict, Map<String, String> sha256, Grade grade, Origin origin) {

  private static final KeptFile<StoredGrade> KEPT = new KeptFile<>(StoredGrade.class);

  /**
   * Sorts the digests, for a map's own order is another in every run; earlier versions wrote no
   * origin.
   */
  public StoredGrade {
    sha256 = Collections.unmodifiableMap(new TreeMap<>(sha256));
    origin = Objects.requireNonNullElse(origin, Origin.UNKNOWN);
  }

  /** Sums up the reports in a folder, which say what the document says. */
  static StoredGrade of(
      Path folder, Optional<Basis> basis, Grade grade, Origin origin, ReportDocument document)
      throws IOException {
    return new StoredGrade(
        basis, verdict(document), digests(folder, ReportFiles.NAMES), grade, origin);
  }

  /** Returns the same summary of reports that have been adjusted. */
  StoredGrade adjusted(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>(sha256);
    digests.putAll(digests(folder, ReportFiles.NAMES));
    return new StoredGrade(basis, verdict, digests, grade, origin);
  }

  private static Map<String, String> digests(Path folder, List<String> files) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (String file : files) {
      digests.put(file, Sha256.hex(Files.readAllBytes(folder.resolve(file))));
    }
    return digests;
  }

  private static String verdict(ReportDocument document) {
    return Sha256.hex(document.with(Optional.empty()).json().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads the summary of a submission's reports.
   *
   * @param folder the folder of the reports
   * @throws IOException if the file can't be read
   */
  public static Kept<StoredGrade> read(Path folder) throws IOException {
    return KEPT.read(folder.resolve(ResultFiles.GRADE));
  }

  /** Returns the same grade of a student who is known, from a download that is. */
  StoredGrade of(Student student, Origin other) {
    return new StoredGrade(basis, verdict, sha256, grade.of(student), other);
  }

  void write(Path folder) throws IOException {
    KEPT.write(folder.resolve(ResultFiles.GRADE), this);
  }

  /** Tells whether the same decides the grade again. */
  boolean isOn(Basis other) {
    return basis.equals(Optional.of(other));
  }

  /** Tells whether a report says what was found out, whatever was decided about it since. */
  boolean fits(ReportDocument document) {
    return verdict.equals(verdict(document));
  }

  /** Tells whether the reports in a folder are the ones that it sums up. */
  boolean fits(Path folder) throws IOException {
    for (Map.Entry<String, String> one : sha256.entrySet()) {
      Path file = folder.resolve(one.getKey());
      if (!Files.isRegularFile(file)
          || !Sha256.hex(Files.readAllBytes(file)).equals(one.getValue())) {
        return false;
      }
    }
    return true;
  }
}

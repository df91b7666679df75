package dinosaurus.grader.bulk;

import dinosaurus.fixtures.Sha256;
import dinosaurus.grader.intake.Student;
import dinosaurus.grader.report.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sums up a submission's reports in a file beside them, which is written last: while it is missing
 * or doesn't fit the reports, the submission isn't graded yet.
 *
 * @param basis what decided the grade; nothing where there was nothing to grade
 * @param sha256 the digests of the reports, by the names of their files
 * @param grade the grade
 */
public record StoredGrade(Optional<Basis> basis, Map<String, String> sha256, Grade grade) {

  /** The name of the file. */
  static final String FILE = "grade.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /**
   * Sorts the digests, for a map's own order is another in every run; takes what is left out for
   * none.
   */
  public StoredGrade {
    basis = basis == null ? Optional.empty() : basis;
    sha256 = Collections.unmodifiableMap(new TreeMap<>(sha256 == null ? Map.of() : sha256));
  }

  /** Sums up the reports in a folder. */
  static StoredGrade of(Path folder, Optional<Basis> basis, Grade grade, Iterable<String> files)
      throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (String file : files) {
      digests.put(file, Sha256.hex(Files.readAllBytes(folder.resolve(file))));
    }
    return new StoredGrade(basis, digests, grade);
  }

  /**
   * Reads the summary of a submission's reports.
   *
   * @param folder the folder of the reports
   * @return the summary; nothing if its file is missing or malformed
   * @throws IOException if the file can't be read
   */
  public static Optional<StoredGrade> read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(MAPPER.readValue(Files.readAllBytes(file), StoredGrade.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** Returns the same grade of a student who is known. */
  StoredGrade of(Student student) {
    return new StoredGrade(basis, sha256, grade.of(student));
  }

  /** Writes the file. */
  void write(Path folder) throws IOException {
    AtomicFile.write(
        folder.resolve(FILE), MAPPER.writeValueAsString(this).replace("\r\n", "\n") + "\n");
  }

  /** Tells whether the same decides the grade again. */
  boolean isOn(Basis other) {
    return basis.equals(Optional.of(other));
  }

  /** Tells whether the reports in a folder are the ones that it sums up. */
  boolean fits(Path folder) throws IOException {
    for (String file : sha256.keySet()) {
      if (!Files.isRegularFile(folder.resolve(file))) {
        return false;
      }
    }
    return of(folder, basis, grade, sha256.keySet()).equals(this);
  }
}

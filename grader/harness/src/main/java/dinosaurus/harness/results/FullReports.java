package dinosaurus.harness.results;

import static java.nio.charset.StandardCharsets.UTF_8;

import dinosaurus.fixtures.Sha256;
import dinosaurus.rubric.report.AtomicFile;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.SourceCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * Keeps what the instructor alone may read of each submission, apart from the folders that students
 * get back.
 *
 * @param folder the folder of the reports
 */
public record FullReports(Path folder) {

  /**
   * Lists the digests here, not beside what the student gets back: of a report that is known but
   * for a few bits, a digest tells them.
   */
  private static final String DIGESTS = "sha256.txt";

  private static final String REVIEW = "review.js";
  private static final List<String> FILES =
      Stream.concat(ReportFiles.NAMES.stream(), Stream.of(REVIEW)).toList();

  /** Returns where the page of a submission lies, from the folder of the reports on. */
  public static String page(String submission) {
    return ResultFiles.INSTRUCTOR + "/" + submission + "/" + ReportFiles.HTML;
  }

  /** Lists the files of a submission, from the folder of the reports on; the digests come last. */
  static List<String> files(String submission) {
    return Stream.concat(FILES.stream(), Stream.of(DIGESTS))
        .map(name -> ResultFiles.INSTRUCTOR + "/" + submission + "/" + name)
        .toList();
  }

  /** Returns where the script with what the review page shows lies, from the same folder on. */
  public static String review(String submission) {
    return ResultFiles.INSTRUCTOR + "/" + submission + "/" + REVIEW;
  }

  private Path of(String submission) {
    return folder.resolve(ResultFiles.INSTRUCTOR).resolve(submission);
  }

  /** Writes the report of a submission, its text beside it, and last of all their digests. */
  void write(String submission, ReportDocument report, SourceCode source) throws IOException {
    ReportFiles.write(of(submission), report);
    AtomicFile.write(of(submission).resolve(REVIEW), ReviewData.of(report, source));
    AtomicFile.write(of(submission).resolve(DIGESTS), digests(submission));
  }

  /** Deletes the report of a submission. */
  void remove(String submission) throws IOException {
    if (Files.isDirectory(of(submission))) {
      PathUtils.deleteDirectory(of(submission));
    }
  }

  /** Tells whether the files of a submission are as they were written. */
  boolean areWhole(String submission) throws IOException {
    Path written = of(submission).resolve(DIGESTS);
    return Files.isRegularFile(written)
        && Arrays.equals(Files.readAllBytes(written), digests(submission).getBytes(UTF_8));
  }

  private String digests(String submission) throws IOException {
    StringBuilder digests = new StringBuilder();
    for (String name : FILES) {
      Path file = of(submission).resolve(name);
      String digest = Files.isRegularFile(file) ? Sha256.hex(Files.readAllBytes(file)) : "missing";
      digests.append(digest).append("  ").append(name).append('\n');
    }
    return digests.toString();
  }

  /**
   * Reads the report of a submission.
   *
   * @param submission its name
   * @return the report; nothing if it is missing, malformed or another version's
   * @throws IOException if the file can't be read
   */
  public Optional<ReportDocument> read(String submission) throws IOException {
    Path file = of(submission).resolve(ReportFiles.JSON);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(ReportDocument.read(file));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

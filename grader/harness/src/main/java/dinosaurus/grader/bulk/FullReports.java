package dinosaurus.grader.bulk;

import dinosaurus.grader.report.ReportFiles;
import dinosaurus.grader.report.document.ReportDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps what the instructor alone may read of each submission, apart from the folders that students
 * get back.
 *
 * @param folder the folder of the reports
 */
public record FullReports(Path folder) {

  private static final String NAME = "instructor";

  /** Returns where the page of a submission lies, from the folder of the reports on. */
  public static String page(String submission) {
    return NAME + "/" + submission + "/" + ReportFiles.HTML;
  }

  private Path of(String submission) {
    return folder.resolve(NAME).resolve(submission);
  }

  /** Writes the report of a submission. */
  void write(String submission, ReportDocument report) throws IOException {
    ReportFiles.write(of(submission), report);
  }

  /** Tells whether all files of a submission are there. */
  boolean has(String submission) {
    return ReportFiles.NAMES.stream()
        .allMatch(file -> Files.isRegularFile(of(submission).resolve(file)));
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

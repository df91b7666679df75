package dinosaurus.grader.bulk;

import dinosaurus.grader.report.ReportFiles;
import dinosaurus.grader.report.document.ReportDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what the instructor alone may read of each submission, apart from the folders that students
 * get back.
 *
 * @param folder the folder of the reports
 */
public record FullReports(Path folder) {

  /** The name of the folder, which no submission has. */
  static final String NAME = "instructor";

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

  /** Returns where the files of a submission lie, from the folder of its other reports on. */
  static List<String> files(String submission) {
    return ReportFiles.NAMES.stream()
        .map(file -> "../" + NAME + "/" + submission + "/" + file)
        .toList();
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

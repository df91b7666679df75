package dinosaurus.grader.report;

import dinosaurus.grader.score.SubmissionReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the report files of a submission. */
public final class ReportFiles {

  /** The name of the file for programs. */
  public static final String JSON = "report.json";

  /** The name of the file for people. */
  public static final String MARKDOWN = "report.md";

  private ReportFiles() {}

  /**
   * Writes {@code report.json} and {@code report.md}; a reader sees the old file or the new one,
   * never half of it.
   *
   * @param directory where to write; made if it isn't there
   * @param report the verdict
   * @throws IOException if the files can't be written
   */
  public static void write(Path directory, SubmissionReport report) throws IOException {
    Files.createDirectories(directory);
    replace(directory.resolve(JSON), JsonReport.of(report));
    replace(directory.resolve(MARKDOWN), MarkdownReport.of(report));
  }

  private static void replace(Path file, String text) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + "." + writer() + ".tmp");
    try {
      Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
      move(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Names who writes, so that two at a time don't write to one file. */
  private static String writer() {
    return ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

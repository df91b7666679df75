package dinosaurus.rubric.report;

import dinosaurus.rubric.report.document.OwnRun;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.page.StudentPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes the report files of a submission. */
public final class ReportFiles {

  /** The name of the file for programs. */
  public static final String JSON = "report.json";

  /** The name of the file for people. */
  public static final String MARKDOWN = "report.md";

  /** The name of the page for people, with pictures. */
  public static final String HTML = "report.html";

  /** The names of all files of a submission. */
  public static final List<String> NAMES = List.of(JSON, MARKDOWN, HTML);

  private ReportFiles() {}

  /**
   * Writes {@code report.json}, {@code report.md} and {@code report.html}; a reader sees the old
   * file or the new one, never half of it.
   *
   * @param directory where to write; made if it isn't there
   * @param report what they say
   * @throws IOException if the files can't be written
   */
  public static void write(Path directory, ReportDocument report) throws IOException {
    write(directory, report, Optional.empty());
  }

  /** Writes the same of a student's own run. */
  public static void write(Path directory, ReportDocument report, OwnRun run) throws IOException {
    write(directory, report, Optional.of(run));
  }

  private static void write(Path directory, ReportDocument report, Optional<OwnRun> run)
      throws IOException {
    Files.createDirectories(directory);
    AtomicFile.write(directory.resolve(JSON), report.json());
    AtomicFile.write(directory.resolve(MARKDOWN), MarkdownReport.of(report, run));
    AtomicFile.write(directory.resolve(HTML), StudentPage.of(report, run));
  }

  /** Names a file from the working folder, if it lies there. */
  public static Path nearby(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path there = file.toAbsolutePath().normalize();
    return there.startsWith(here) ? here.relativize(there) : there;
  }
}

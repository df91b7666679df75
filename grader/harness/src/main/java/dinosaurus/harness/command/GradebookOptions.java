package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.harness.gradebook.Gradebook;
import dinosaurus.harness.gradebook.Gradebook.FilledGradebook;
import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import dinosaurus.harness.gradebook.Gradebook.Settings;
import dinosaurus.harness.gradebook.MoodleComment;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.Policy.PolicyException;
import dinosaurus.harness.results.GradedFolder;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.ReportDocument.Audience;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which gradebook to fill in, and where the filled one goes. */
final class GradebookOptions {

  private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100_000);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private GradesOptions grades;

  @Option(
      names = "--into",
      required = true,
      paramLabel = "FILE",
      description = "The file that the platform exported; it isn't changed.")
  private Path into;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file to write, for the platform to import.")
  private Path output;

  @Option(
      names = "--id",
      paramLabel = "COLUMN",
      description =
          "The column that the submissions' ids stand in, or name to go by names alone (default:"
              + " the columns of the kind of id that the download has).")
  private String id;

  @Option(
      names = "--points",
      paramLabel = "N",
      description = "What everything right is worth, where the file doesn't say.")
  private BigDecimal points;

  /** Reads a gradebook. */
  @FunctionalInterface
  interface Reader {
    Gradebook read(String text) throws GradebookException;
  }

  /** Fills the gradebook in, tells of whom it has no grade, and returns the exit code. */
  int fill(Reader reader) throws IOException, PolicyException {
    require(Files.isRegularFile(into), "There is no file " + into + ".");
    require(!Files.isDirectory(output), "--out names a folder: " + output + ".");
    require(
        !Files.exists(output) || !Files.isSameFile(into, output),
        "--out names the file that was exported; name another, so that it can be compared.");
    Path folder = output.toAbsolutePath().getParent();
    require(Files.isDirectory(folder), "There is no folder " + folder + ".");
    require(
        points == null || points.signum() > 0 && points.compareTo(MOST_POINTS) <= 0,
        "--points must be a number above 0, up to " + MOST_POINTS + ".");
    List<FinalGrade> all = grades.grades();
    FilledGradebook filled = fill(into, reader, all);
    OutputOption.write(output, filled.text());
    tell(filled);
    return filled.complete() ? ExitCode.DONE : ExitCode.FAILED;
  }

  /**
   * Returns what words the comments, with hints from the reports; tells of reports that can't be
   * believed, whose comments have points alone.
   */
  Function<FinalGrade, String> comments() throws IOException {
    Map<String, ReportDocument> reports = new HashMap<>();
    for (Path own : GradedFolder.submissions(grades.folder())) {
      try {
        ReportDocument report = GradedFolder.report(own);
        if (report.audience() == Audience.STUDENT) {
          reports.put(own.getFileName().toString(), report);
        }
      } catch (IllegalArgumentException e) {
        grades.warn(e.getMessage());
      }
    }
    return grade ->
        MoodleComment.of(grade, Optional.ofNullable(reports.get(grade.grade().submission())));
  }

  /** Returns what the file doesn't say. */
  Settings settings() {
    return new Settings(
        Optional.ofNullable(id), Optional.ofNullable(points).map(BigDecimal::toPlainString));
  }

  /** Fills a gradebook in. */
  static FilledGradebook fill(Path into, Reader reader, List<FinalGrade> all) throws IOException {
    require(Files.isRegularFile(into), "There is no file " + into + ".");
    try {
      return reader.read(Files.readString(into)).fill(all);
    } catch (GradebookException e) {
      throw new UsageException(into + ": " + e.getMessage());
    } catch (CharacterCodingException e) {
      throw new UsageException(
          into + " isn't in UTF-8; export it again without saving it elsewhere first.");
    }
  }

  private void tell(FilledGradebook filled) {
    PrintWriter out = spec.commandLine().getOut();
    filled.remarks().forEach(out::println);
    out.println("Students with a grade in \"" + filled.column() + "\": " + filled.filled());
    out.println("Written: " + output);
    out.flush();
  }
}

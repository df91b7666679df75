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

  @Mixin private PlacingOptions placing;

  /** Reads a gradebook. */
  @FunctionalInterface
  interface Reader {
    Gradebook read(String text, Settings settings) throws GradebookException;
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
    List<FinalGrade> all = grades.grades();
    FilledGradebook filled = fill(into, reader, placing.settings(), all);
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

  /** Fills a gradebook in. */
  static FilledGradebook fill(Path into, Reader reader, Settings settings, List<FinalGrade> all)
      throws IOException {
    return GradebookFile.read(into, text -> reader.read(text, settings).fill(all));
  }

  private void tell(FilledGradebook filled) {
    PrintWriter out = spec.commandLine().getOut();
    filled.remarks().forEach(out::println);
    out.println("Students with a grade in \"" + filled.column() + "\": " + filled.filled());
    out.println("Written: " + output);
    out.flush();
  }
}

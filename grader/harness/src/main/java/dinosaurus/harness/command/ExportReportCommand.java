package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.harness.export.GradescopeResult.Visibility;
import dinosaurus.harness.export.ReportFormat;
import dinosaurus.harness.results.GradedFolder;
import dinosaurus.rubric.report.AtomicFile;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.ReportDocument.Audience;
import dinosaurus.rubric.score.PlainText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes reports for another program. */
@Command(
    name = "report",
    description = {
      "Writes a report for another program, or all reports of a folder that dino grade wrote.",
      "For a folder, --out names a folder, too: each report gets a file there that is called like"
          + " its submission. Exits with 1 if a report can't be written, and says which."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "REPORT",
      description = "A report.json, the folder of one, or the folder that dino grade wrote.")
  private Path report;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = {
        "gradescope: Gradescope's results.json.",
        "junit: the XML of Surefire, which GitLab and Jenkins read.",
        "classroom: the step output that the reporter of GitHub Classroom reads.",
        "summary, comment: Markdown for a job summary or a pull request of GitHub.",
        "annotations: annotations of a GitHub workflow, ten at most.",
        "codequality: Code Quality, which merge requests of GitLab show."
      })
  private ReportFormat format;

  @Mixin private OutputOption output;

  @Option(
      names = "--visibility",
      paramLabel = "WHEN",
      description =
          "With gradescope: when students see results and total: visible, after_due_date,"
              + " after_published or hidden (default: visible; no report gives a hidden case"
              + " away).")
  private Visibility visibility;

  @Option(
      names = "--source",
      paramLabel = "FOLDER",
      description =
          "With annotations and codequality: where DinosaurModel.java lies in the repository"
              + " (default: src/main/java/dinosaurus/student).")
  private String source;

  @Option(
      names = "--commit",
      paramLabel = "SHA",
      description = "With comment: the commit that was graded.")
  private String commit;

  @Option(
      names = "--previous",
      paramLabel = "FILE",
      description =
          "With comment: the comment that this one replaces; tells how many points there are more.")
  private Path previous;

  @Override
  public Integer call() throws IOException {
    ReportFormat.Options options = options();
    List<Path> submissions = submissions();
    return submissions.isEmpty() ? writeOne(options) : writeAll(submissions, options);
  }

  private ReportFormat.Options options() throws IOException {
    require(
        visibility == null || format == ReportFormat.GRADESCOPE,
        "--visibility is for gradescope alone.");
    require(
        source == null || format == ReportFormat.ANNOTATIONS || format == ReportFormat.CODEQUALITY,
        "--source is for annotations and codequality alone.");
    require(
        commit == null && previous == null || format == ReportFormat.COMMENT,
        "--commit and --previous are for comment alone.");
    require(
        previous == null || Files.isReadable(previous),
        "There is no file " + previous + " that can be read.");
    ReportFormat.Options usual = ReportFormat.Options.DEFAULT;
    try {
      return new ReportFormat.Options(
          Optional.ofNullable(visibility).orElse(usual.visibility()),
          Optional.ofNullable(source).orElse(usual.source()),
          Optional.ofNullable(commit).orElse(usual.commit()),
          previous == null ? usual.previous() : text(previous));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--commit: " + e.getMessage());
    }
  }

  /** Reads a text that anybody may have written. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** Returns the folders of the submissions; none if a single report is named. */
  private List<Path> submissions() throws IOException {
    if (!Files.isDirectory(report) || Files.exists(report.resolve(ReportFiles.JSON))) {
      return List.of();
    }
    for (Path gone : GradedFolder.gone(report)) {
      warn(gone.getFileName() + " is left out, since the last run didn't find it.");
    }
    return GradedFolder.submissions(report);
  }

  private int writeOne(ReportFormat.Options options) throws IOException {
    Path file = Files.isDirectory(report) ? report.resolve(ReportFiles.JSON) : report;
    ReportDocument document;
    try {
      document = read(file);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
    output.write(format.render(document, options));
    return ExitCode.DONE;
  }

  private int writeAll(List<Path> submissions, ReportFormat.Options options) throws IOException {
    require(commit == null && previous == null, "--commit and --previous are about one report.");
    Path folder = output.folder(report);
    Map<String, String> taken = new HashMap<>();
    int written = 0;
    for (Path submission : submissions) {
      String name = submission.getFileName() + format.ending();
      String other = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
      if (other != null) {
        warn(name + " isn't written: not every system tells it from " + other + ".");
        continue;
      }
      ReportDocument document;
      try {
        document = read(submission.resolve(ReportFiles.JSON));
      } catch (IllegalArgumentException e) {
        Files.deleteIfExists(folder.resolve(name)); // Nobody is to take an earlier one for this.
        warn(e.getMessage());
        continue;
      }
      AtomicFile.write(folder.resolve(name), format.render(document, options));
      written++;
    }
    spec.commandLine()
        .getOut()
        .println("Written: " + written + " of " + submissions.size() + " reports to " + folder);
    return written == submissions.size() ? ExitCode.DONE : ExitCode.FAILED;
  }

  /**
   * Reads a report that is for students.
   *
   * @throws IllegalArgumentException if there is none; the message is one line
   */
  private static ReportDocument read(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new IllegalArgumentException("There is no report " + file + " that can be read.");
    }
    boolean isOfARun = file.getFileName().toString().equals(ReportFiles.JSON);
    ReportDocument report =
        isOfARun
            ? GradedFolder.report(file.toAbsolutePath().getParent())
            : ReportDocument.read(file);
    if (report.audience() == Audience.INSTRUCTOR) {
      throw new IllegalArgumentException(
          file + " is for the instructor alone; name the report in the student's own folder.");
    }
    return report;
  }

  private void warn(String line) {
    spec.commandLine().getErr().println("dino: " + PlainText.line(line));
  }
}

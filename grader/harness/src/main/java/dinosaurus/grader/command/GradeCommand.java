package dinosaurus.grader.command;

import dinosaurus.grader.bulk.Assessment;
import dinosaurus.grader.bulk.BulkGrading;
import dinosaurus.grader.bulk.FolderInUseException;
import dinosaurus.grader.bulk.Grade;
import dinosaurus.grader.bulk.SubmissionGrader;
import dinosaurus.grader.intake.Intake;
import dinosaurus.grader.intake.Submission;
import dinosaurus.grader.replay.RecordedReport;
import dinosaurus.grader.replay.Replay;
import dinosaurus.grader.score.SubmissionReport.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades submissions. */
@Command(
    name = "grade",
    description = {
      "Grades submissions: compiles each, runs it in a process of its own, and writes a report.",
      "A PATH is a Java file, a folder that holds one DinosaurModel.java, a zip or tar.gz of one, or",
      "a folder, a zip or a tar.gz of these, such as the download of Moodle, Canvas or Gradescope."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class GradeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "What to grade.")
  private List<Path> paths;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "grades",
      description = "Where the reports go (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many to grade at the same time (default: one for each processor).")
  private Integer jobs;

  @Option(
      names = "--fail-under",
      paramLabel = "POINTS",
      description = "Exit with 1 if a submission has fewer points than this.")
  private Integer failUnder;

  @Option(
      names = "--regrade",
      description =
          "Grade again what an earlier run on the same folder has graded already by the same"
              + " assignment and grader. Otherwise a run continues where the earlier one ended.")
  private boolean regrade;

  @Mixin private IntakeOptions intake;
  @Mixin private AssessmentOptions assessment;
  @Mixin private SandboxOptions sandbox;

  @Option(
      names = "--replay",
      paramLabel = "REPORT",
      description =
          "Grade the one PATH again, in the way that REPORT, its report.json, says; with fresh"
              + " cases, name their secret, too. Tells whether the score is the same, and if not"
              + " why; exits with 1 if it isn't; writes no files.")
  private Path replay;

  @Override
  public Integer call() throws IOException, InterruptedException {
    check();
    try (Intake intake = this.intake.take(paths, output)) {
      List<Submission> submissions = intake.submissions();
      return replay == null ? grade(submissions) : replay(submissions);
    }
  }

  private int grade(List<Submission> submissions) throws IOException, InterruptedException {
    Interruption interruption = Interruption.watch();
    PrintWriter out = spec.commandLine().getOut();
    try (SubmissionGrader grader = grader(assessment.assessment())) {
      GradesTable table = new GradesTable(submissions, out);
      table.header();
      List<Grade> grades =
          new BulkGrading(grader, jobs(), output, regrade).run(submissions, table::row);
      out.println();
      out.println("Reports: " + output.resolve("NAME").resolve("report.md"));
      out.println("Grades:  " + output.resolve("grades.csv"));
      return exitCode(grades);
    } catch (FolderInUseException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    } catch (InterruptedException e) {
      out.println();
      out.println("Stopped. The same command goes on from here; " + output.resolve("grades.csv"));
      out.println("has the grades so far.");
      return ExitCode.OURS;
    } finally {
      out.flush();
      interruption.close();
    }
  }

  private int jobs() {
    return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
  }

  private int replay(List<Submission> submissions) throws IOException, InterruptedException {
    require(
        submissions.size() == 1,
        "--replay grades one submission, but these are " + submissions.size() + ".");
    RecordedReport report = recorded();
    Submission given = submissions.get(0);
    Submission submission = new Submission(report.submission(), given.student(), given.parts());
    Replay compared;
    try (SubmissionGrader grader = grader(assessment.assessment(report.reproduction()))) {
      compared = new Replay(report, grader.grade(submission));
    }
    compared.lines().forEach(spec.commandLine().getOut()::println);
    return exitCode(
        List.of(Grade.of(compared.now())), compared.isSame() ? ExitCode.DONE : ExitCode.FAILED);
  }

  private SubmissionGrader grader(Assessment assessment) throws IOException, InterruptedException {
    return new SubmissionGrader(assessment, sandbox.sandbox());
  }

  private RecordedReport recorded() throws IOException {
    require(Files.isReadable(replay), "There is no report " + replay + " that can be read.");
    try {
      return RecordedReport.read(replay);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private int exitCode(List<Grade> grades) {
    boolean failed =
        failUnder != null && grades.stream().anyMatch(grade -> grade.total() < failUnder);
    return exitCode(grades, failed ? ExitCode.FAILED : ExitCode.DONE);
  }

  private static int exitCode(List<Grade> grades, int otherwise) {
    return grades.stream().anyMatch(grade -> grade.status() == Status.GRADER_FAILED)
        ? ExitCode.OURS
        : otherwise;
  }

  private void check() {
    for (Path path : paths) {
      require(Files.exists(path), "There is no file or folder " + path + ".");
      require(Files.isReadable(path), path + " can't be read.");
    }
    requireFolder(output.toAbsolutePath());
    require(jobs == null || jobs >= 1, "--jobs must be at least 1, but it is " + jobs + ".");
  }

  /** Checks that the reports can be written, before any work is done for nothing. */
  private void requireFolder(Path folder) {
    if (Files.exists(folder)) {
      require(Files.isDirectory(folder), "--out names a file, not a folder: " + folder + ".");
      require(
          Files.isWritable(folder), "--out names a folder that can't be written: " + folder + ".");
    } else if (folder.getParent() != null) {
      requireFolder(folder.getParent());
    }
  }

  private void require(boolean condition, String message) {
    if (!condition) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}

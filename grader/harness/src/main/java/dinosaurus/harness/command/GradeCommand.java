package dinosaurus.harness.command;

import dinosaurus.harness.bulk.Assessment;
import dinosaurus.harness.bulk.BulkGrading;
import dinosaurus.harness.bulk.SubmissionGrader;
import dinosaurus.harness.difference.Replay;
import dinosaurus.harness.difference.Replay.RecordedReport;
import dinosaurus.harness.display.RunDisplay;
import dinosaurus.harness.intake.Intake;
import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.OutputLock;
import dinosaurus.harness.results.ResultFiles;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
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
      "A PATH is a Java file, a folder that holds one DinosaurModel.java, a zip or tar.gz of one,"
          + " or",
      "a folder, a zip or a tar.gz of these, such as the download of Moodle, Canvas or Gradescope."
    },
    subcommands = GradeDiffCommand.class,
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class GradeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "What to grade.")
  private List<Path> paths = List.of();

  @Mixin private ReportsOption output;
  @Mixin private JobsOption jobs;

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
  @Mixin private ClassPageOptions classPage;
  @Mixin private ReplayOption replay;

  @Override
  public Integer call() throws IOException {
    check();
    int number = jobs.number();
    Interruption interruption = Interruption.watch();
    try (Intake intake = this.intake.take(paths, output.folder())) {
      List<Submission> submissions = intake.submissions();
      return replay.isGiven() ? replay(submissions) : grade(submissions, number);
    } catch (InterruptedException e) {
      spec.commandLine().getOut().println("Stopped.");
      return ExitCode.OURS;
    } finally {
      spec.commandLine().getOut().flush();
      interruption.close();
    }
  }

  private int grade(List<Submission> submissions, int jobs)
      throws IOException, InterruptedException {
    try (SubmissionGrader grader = grader(assessment.assessment());
        OutputLock lock = ReportsLock.take(spec, output.folder())) {
      return grade(new BulkGrading(grader, jobs, lock.folder(), regrade), submissions);
    }
  }

  private int grade(BulkGrading grading, List<Submission> submissions) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = output.folder();
    try {
      List<Grade> grades = run(grading, submissions);
      out.println("Reports: " + folder.resolve("NAME").resolve(ReportFiles.HTML));
      out.println("Grades:  " + folder.resolve(ResultFiles.GRADES));
      classPage.write(folder, submissions);
      out.println("Class:   " + folder.resolve(ResultFiles.PAGE));
      out.println("Sandbox: " + sandbox.name());
      return exitCode(grades);
    } catch (InterruptedException e) {
      classPage.writeSoFar(folder, submissions);
      out.println(
          "Stopped. The same command goes on from here; " + folder.resolve(ResultFiles.GRADES));
      out.println("has the grades so far.");
      return ExitCode.OURS;
    }
  }

  private List<Grade> run(BulkGrading grading, List<Submission> submissions)
      throws IOException, InterruptedException {
    CommandLine command = spec.commandLine();
    RunDisplay display = RunDisplay.start(submissions, command.getOut(), command.getErr());
    try {
      return grading.run(submissions, display);
    } finally {
      display.end();
    }
  }

  private int replay(List<Submission> submissions) throws IOException, InterruptedException {
    require(
        submissions.size() == 1,
        "--replay grades one submission, but these are " + submissions.size() + ".");
    RecordedReport report = replay.read();
    Submission submission = submissions.get(0).named(report.submission());
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
    require(!paths.isEmpty(), "Missing required parameter: 'PATH'");
    classPage.check();
    for (Path path : paths) {
      require(Files.exists(path), "There is no file or folder " + path + ".");
      require(Files.isReadable(path), path + " can't be read.");
    }
    output.check();
  }

  private void require(boolean condition, String message) {
    if (!condition) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}

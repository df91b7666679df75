package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.harness.bulk.Assessment;
import dinosaurus.harness.bulk.BulkGrading;
import dinosaurus.harness.bulk.SubmissionGrader;
import dinosaurus.harness.difference.Replay;
import dinosaurus.harness.difference.Replay.RecordedReport;
import dinosaurus.harness.display.RunDisplay;
import dinosaurus.harness.display.TerminalLine;
import dinosaurus.harness.intake.Intake;
import dinosaurus.harness.intake.Layout.LayoutException;
import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.GradedFolder;
import dinosaurus.harness.results.OutputLock;
import dinosaurus.harness.results.ResultFiles;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.score.PlainText;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Grades submissions. */
@Command(
    name = "grade",
    description = {
      "Grades submissions: compiles each, runs it in a process of its own, and writes a report.",
      "A PATH is a Java file, a folder that holds one DinosaurModel.java, a zip or tar.gz of one,"
          + " or",
      "a folder, a zip or a tar.gz of these, such as the download of Moodle, Canvas, Gradescope or",
      "GitHub Classroom."
    },
    subcommands = GradeDiffCommand.class,
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class GradeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ReportsOption reports;

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

  @Mixin private SubmissionsOptions given;
  @Mixin private JobsOption jobs;
  @Mixin private OnlyOption only;
  @Mixin private GoneOption gone;
  @Mixin private AssessmentOptions assessment;
  @Mixin private SandboxOptions sandbox;
  @Mixin private ClassPageOptions classPage;

  @Option(
      names = "--replay",
      paramLabel = "REPORT",
      description =
          "Grade again the submission that REPORT, its report.json, is about, in the way that it"
              + " says; with fresh cases, name their secret, too. Tells whether the score is the"
              + " same, and if not why; exits with 1 if it isn't; writes no files.")
  private Path replayed;

  @Override
  public Integer call() throws IOException, LayoutException {
    check();
    int number = jobs.number();
    Interruption interruption = Interruption.watch();
    try (Intake intake = given.intake(reports.folder())) {
      List<Submission> submissions = intake.submissions();
      return replayed == null ? grade(submissions, number) : replay(submissions);
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
        OutputLock lock = OutputLock.take(reports.folder())) {
      return grade(new BulkGrading(grader, jobs, lock.folder(), regrade), submissions);
    }
  }

  private int grade(BulkGrading grading, List<Submission> submissions) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try {
      List<Grade> grades = run(grading, submissions);
      out.println("Reports: " + reports.folder().resolve("NAME").resolve(ReportFiles.HTML));
      out.println("Grades:  " + reports.folder().resolve(ResultFiles.GRADES));
      classPage.write(reports.folder(), submissions);
      gone.tell(reports.folder());
      out.println("Class:   " + reports.folder().resolve(ResultFiles.PAGE));
      out.println("Sandbox: " + sandbox.name());
      out.flush();
      tellNextSteps();
      return exitCode(grades);
    } catch (InterruptedException e) {
      classPage.writeSoFar(reports.folder(), submissions);
      out.println(
          "Stopped. The same command goes on from here; "
              + reports.folder().resolve(ResultFiles.GRADES));
      out.println("has the grades so far.");
      return ExitCode.OURS;
    }
  }

  /** Tells a person at a terminal what to do next, in commands. */
  private void tellNextSteps() {
    if (TerminalLine.ofTheStandardError().isPresent()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(
          "Next: see the class, put late days and decisions into reports, take the grades:");
      NextSteps.ofThisMachine().after(reports.folder()).forEach(step -> err.println("  " + step));
      err.flush();
    }
  }

  private List<Grade> run(BulkGrading grading, List<Submission> all)
      throws IOException, InterruptedException {
    CommandLine command = spec.commandLine();
    List<Submission> submissions = chosen(all);
    RunDisplay display = RunDisplay.start(submissions, command.getOut(), command.getErr());
    try {
      return grading.run(all, submissions, display);
    } finally {
      display.end();
    }
  }

  /** Returns those to grade: by whose they are, or by what an earlier run gave them. */
  private List<Submission> chosen(List<Submission> all) throws IOException {
    if (!only.isGiven()) {
      return all;
    }
    Map<Grade, Submission> submissions = new LinkedHashMap<>();
    for (Submission one : all) {
      submissions.put(
          GradedFolder.gradeOf(reports.folder().resolve(one.name()), one.student()), one);
    }
    return only.chosen(List.copyOf(submissions.keySet())).stream().map(submissions::get).toList();
  }

  private int replay(List<Submission> submissions) throws IOException, InterruptedException {
    RecordedReport report = recorded();
    Submission submission = replayed(submissions, report.submission());
    Replay compared;
    try (SubmissionGrader grader = grader(assessment.assessment(report.reproduction()))) {
      compared = new Replay(report, grader.grade(submission));
    }
    compared.lines().forEach(spec.commandLine().getOut()::println);
    return exitCode(
        List.of(Grade.of(compared.now())), compared.isSame() ? ExitCode.DONE : ExitCode.FAILED);
  }

  /** Returns the one that there is, or among several the one that the report is about. */
  private static Submission replayed(List<Submission> submissions, String name) {
    if (submissions.size() == 1) {
      return submissions.get(0).named(name);
    }
    return submissions.stream()
        .filter(submission -> PlainText.line(submission.name()).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "--replay grades one submission, but none of these "
                        + submissions.size()
                        + " is called "
                        + name
                        + "."));
  }

  private RecordedReport recorded() throws IOException {
    require(Files.isReadable(replayed), "There is no report " + replayed + " that can be read.");
    try {
      return RecordedReport.read(replayed);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
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

  private void check() throws IOException {
    given.check();
    assessment.check();
    classPage.check();
    reports.check();
  }
}

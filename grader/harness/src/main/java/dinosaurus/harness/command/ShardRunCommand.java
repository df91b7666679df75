package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.harness.bulk.Assessment;
import dinosaurus.harness.bulk.SubmissionGrader;
import dinosaurus.harness.display.RunDisplay;
import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.shard.PackedSubmissions;
import dinosaurus.harness.shard.Plan;
import dinosaurus.harness.shard.ShardRun;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades one shard. */
@Command(
    name = "run",
    description = {
      "Grades shard K of a plan, from 1 on, and leaves one archive in RESULTS.",
      "A shard that is done isn't graded again; of runs at the same time the first whole one"
          + " counts."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ShardRunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private PlanParameter planned;

  @Parameters(index = "1", paramLabel = "K", description = "The number of the shard.")
  private int number;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "RESULTS",
      description = "The folder of the archives; made if it isn't there.")
  private Path archives;

  @Mixin private JobsOption jobs;
  @Mixin private SandboxOptions sandbox;
  @Mixin private AssessmentOptions options;

  @Override
  public Integer call() throws IOException {
    int atOnce = jobs.number();
    Plan plan = planned.read();
    require(
        1 <= number && number <= plan.shards().size(),
        "There is no shard %d in %s, which has 1 to %d."
            .formatted(number, planned.folder(), plan.shards().size()));
    ReportsOption.requireWritable("--out", archives);
    ShardRun run = new ShardRun(plan, number, archives);
    PrintWriter out = spec.commandLine().getOut();
    if (run.isDone()) {
      out.println("Shard " + number + " is done already: " + run.file());
      return ExitCode.DONE;
    }
    Interruption interruption = Interruption.watch();
    try {
      return grade(plan, run, atOnce);
    } catch (InterruptedException e) {
      out.println("Stopped; shard " + number + " isn't done.");
      return ExitCode.OURS;
    } finally {
      out.flush();
      interruption.close();
    }
  }

  private int grade(Plan plan, ShardRun run, int atOnce) throws IOException, InterruptedException {
    Assessment assessment = options.assessment(plan);
    try (PackedSubmissions packed = plan.open(planned.folder(), number);
        SubmissionGrader grader = new SubmissionGrader(assessment, sandbox.sandbox())) {
      List<Grade> grades = grade(run, packed.submissions(), grader, atOnce);
      PrintWriter out = spec.commandLine().getOut();
      out.println("Results: " + run.file());
      out.println("Sandbox: " + sandbox.name());
      return grades.stream().anyMatch(grade -> grade.status() == Status.GRADER_FAILED)
          ? ExitCode.OURS
          : ExitCode.DONE;
    }
  }

  private List<Grade> grade(
      ShardRun run, List<Submission> submissions, SubmissionGrader grader, int atOnce)
      throws IOException, InterruptedException {
    CommandLine command = spec.commandLine();
    RunDisplay display = RunDisplay.start(submissions, command.getOut(), command.getErr());
    try {
      return run.run(submissions, grader, atOnce, display);
    } finally {
      display.end();
    }
  }
}

package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.harness.bulk.GraderDigest;
import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.results.BriefOutcome;
import dinosaurus.harness.results.ClassList;
import dinosaurus.harness.results.OutputLock;
import dinosaurus.harness.results.ResultFiles;
import dinosaurus.harness.shard.Merge;
import dinosaurus.harness.shard.Plan;
import dinosaurus.harness.system.Counts;
import dinosaurus.rubric.report.ReportFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings the results of all shards together. */
@Command(
    name = "merge",
    description = {
      "Makes of the archives in RESULTS the folder that grade would have written on one machine.",
      "Says which shards are missing or can't be used, and then writes nothing."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ShardMergeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private PlanParameter planned;

  @Parameters(index = "1", paramLabel = "RESULTS", description = "The folder of the archives.")
  private Path archives;

  @Mixin private ReportsOption reports;

  @Mixin private GoneOption gone;
  @Mixin private ClassPageOptions classPage;

  @Override
  public Integer call() throws IOException {
    classPage.check();
    reports.check();
    Plan plan = planned.read();
    require(
        plan.basis().grader().equals(GraderDigest.get()),
        "The plan was made by another dino, version %s; merge with the same release."
            .formatted(plan.basis().assignment()));
    Interruption interruption = Interruption.watch();
    try (Merge merge = new Merge(plan, planned.folder(), archives)) {
      List<String> problems = merge.problems();
      return problems.isEmpty() ? write(merge, plan) : refuse(problems);
    } catch (InterruptedException e) {
      spec.commandLine().getOut().println("Stopped. The same command merges them anew.");
      return ExitCode.OURS;
    } finally {
      spec.commandLine().getOut().flush();
      interruption.close();
    }
  }

  private int refuse(List<String> problems) {
    PrintWriter err = spec.commandLine().getErr();
    problems.forEach(problem -> err.println("dino: " + problem));
    err.println("dino: Nothing was merged; run these shards again.");
    return ExitCode.FAILED;
  }

  private int write(Merge merge, Plan plan) throws IOException, InterruptedException {
    List<Submission> submissions = merge.submissions();
    PrintWriter out = spec.commandLine().getOut();
    try (OutputLock lock = OutputLock.take(reports.folder())) {
      merge.write(lock.folder());
      classPage.write(lock.folder(), submissions);
      gone.tell(lock.folder());
    }
    out.println(
        "Merged %s of %s."
            .formatted(
                Counts.of(submissions.size(), "submission"),
                Counts.of(plan.shards().size(), "shard")));
    out.println("Reports: " + reports.folder().resolve("NAME").resolve(ReportFiles.HTML));
    out.println("Grades:  " + reports.folder().resolve(ResultFiles.GRADES));
    out.println("Class:   " + reports.folder().resolve(ResultFiles.PAGE));
    return exitCode();
  }

  private int exitCode() throws IOException {
    boolean failed =
        ClassList.read(reports.folder()).value().stream()
            .flatMap(list -> list.members().stream())
            .anyMatch(member -> member.outcome() == BriefOutcome.GRADER_FAILED);
    return failed ? ExitCode.OURS : ExitCode.DONE;
  }
}

package dinosaurus.harness.command;

import dinosaurus.harness.shard.Plan;
import dinosaurus.harness.shard.Progress;
import dinosaurus.harness.shard.ProgressTable;
import dinosaurus.harness.slurm.Slurm;
import dinosaurus.harness.slurm.Slurm.Task;
import dinosaurus.harness.slurm.SubmittedJobs;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Submits again what was lost. */
@Command(
    name = "retry",
    description =
        "Submits those shards again that have no whole archive and no task that waits or runs; then"
            + " merges.",
    mixinStandardHelpOptions = true)
final class SlurmRetryCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private PlanParameter planned;

  @Mixin private TaskLimitsOptions limits;
  @Mixin private SlurmJobs jobs;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Plan plan = planned.read();
    SubmittedJobs submitted = SlurmJobs.submitted(planned.folder());
    List<Task> tasks = Slurm.tasks(submitted.jobs());
    Progress progress = Progress.checked(plan, Path.of(submitted.results()));
    PrintWriter out = spec.commandLine().getOut();
    ProgressTable.line(progress, Progress.State.UNUSABLE).ifPresent(out::println);
    List<Integer> lost = new SubmittedShards(tasks, progress).lost();
    if (lost.isEmpty()) {
      out.println(
          progress.open().isEmpty()
              ? "All shards are done; to merge: dino shard merge %s %s --out %s"
                  .formatted(planned.folder(), submitted.results(), submitted.grades())
              : "Nothing was lost; the rest still waits or runs.");
      return ExitCode.DONE;
    }
    SubmittedJobs again = submitted.with(limits.in(submitted.resources()));
    jobs.submit(planned.folder(), again, lost);
    return ExitCode.DONE;
  }
}

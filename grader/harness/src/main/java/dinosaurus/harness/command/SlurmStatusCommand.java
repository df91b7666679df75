package dinosaurus.harness.command;

import dinosaurus.harness.shard.Plan;
import dinosaurus.harness.shard.Progress;
import dinosaurus.harness.shard.ProgressTable;
import dinosaurus.harness.shard.ShardNumbers;
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

/** Tells how far the jobs of a plan are. */
@Command(
    name = "status",
    description = "Tells how far the jobs of a plan are, and which shards were lost.",
    mixinStandardHelpOptions = true)
final class SlurmStatusCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private PlanParameter planned;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Plan plan = planned.read();
    SubmittedJobs submitted = SlurmJobs.submitted(planned.folder());
    List<Task> tasks = Slurm.tasks(submitted.jobs());
    Progress progress = Progress.of(plan, Path.of(submitted.results()));
    PrintWriter out = spec.commandLine().getOut();
    ProgressTable.summary(progress).forEach(out::println);
    SubmittedShards shards = new SubmittedShards(tasks, progress);
    tell("running", shards.running());
    tell("queued", shards.queued());
    List<Integer> lost = shards.lost();
    tell("failed or lost", lost);
    if (!lost.isEmpty()) {
      out.println("Submit these again: dino slurm retry " + planned.folder());
    }
    return ExitCode.DONE;
  }

  private void tell(String what, List<Integer> shards) {
    if (!shards.isEmpty()) {
      spec.commandLine()
          .getOut()
          .println("%s: %d (%s)".formatted(what, shards.size(), ShardNumbers.of(shards)));
    }
  }
}

package dinosaurus.harness.command;

import dinosaurus.harness.shard.Plan;
import dinosaurus.harness.shard.ShardNumbers;
import dinosaurus.harness.slurm.JobScripts;
import dinosaurus.harness.slurm.Slurm;
import dinosaurus.harness.slurm.SubmittedJobs;
import dinosaurus.harness.system.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Submits jobs for shards, and remembers them in the plan. */
final class SlurmJobs {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private RepositoryOption home;

  /** Returns what was submitted of a plan. */
  static SubmittedJobs submitted(Path plan) throws IOException {
    return SubmittedJobs.read(plan)
        .orElseThrow(
            () ->
                new UsageException(
                    "%s wasn't submitted; do so with: dino slurm submit".formatted(plan)));
  }

  /** Returns the numbers of all shards. */
  List<Integer> all(Plan plan) {
    return IntStream.rangeClosed(1, plan.shards().size()).boxed().toList();
  }

  JobScripts scripts(Path plan, SubmittedJobs submitted) {
    return new JobScripts(
        home.get().resolve("dino"),
        plan,
        Path.of(submitted.results()),
        Path.of(submitted.grades()),
        submitted.resources(),
        submitted.options());
  }

  String grading(JobScripts scripts, List<Integer> shards) {
    return scripts.grading(ShardNumbers.of(shards));
  }

  /** Submits the tasks of some shards, and the merge that waits for them. */
  void submit(Path plan, SubmittedJobs submitted, List<Integer> shards)
      throws IOException, InterruptedException {
    Files.createDirectories(Path.of(submitted.results()).resolve("logs"));
    JobScripts scripts = scripts(plan, submitted);
    String job = Slurm.submit(grading(scripts, shards));
    submitted.with(job).write(plan);
    Slurm.submit(scripts.merging(job));
    spec.commandLine()
        .getOut()
        .println(
            "Submitted job %s for %s. See how it goes: dino slurm status %s"
                .formatted(job, Counts.of(shards.size(), "shard"), plan));
  }
}

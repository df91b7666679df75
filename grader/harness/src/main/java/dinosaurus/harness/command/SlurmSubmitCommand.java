package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.harness.bulk.Jobs;
import dinosaurus.harness.sandbox.Sandboxes;
import dinosaurus.harness.shard.Plan;
import dinosaurus.harness.slurm.JobScripts;
import dinosaurus.harness.slurm.Resources;
import dinosaurus.harness.slurm.SubmittedJobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Submits the jobs of a plan. */
@Command(
    name = "submit",
    description =
        "Submits a job with a task for each shard, and one that merges when all have ended.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SlurmSubmitCommand implements Callable<Integer> {

  /** What a submission takes at the most, so that a task is never stopped for want of time. */
  private static final int SECONDS_EACH = 60;

  @Spec private CommandSpec spec;

  @Mixin private PlanParameter planned;

  @Option(
      names = "--results",
      required = true,
      paramLabel = "RESULTS",
      description = "The folder of the archives, which all nodes have.")
  private Path results;

  @Mixin private ReportsOption reports;

  @Option(names = "--partition", paramLabel = "NAME", description = "The partition of the cluster.")
  private String partition;

  @Option(names = "--account", paramLabel = "NAME", description = "The account to charge.")
  private String account;

  @Option(
      names = "--cpus",
      paramLabel = "N",
      defaultValue = "2",
      description = "The processors of a task (default: ${DEFAULT-VALUE}).")
  private int processors;

  @Mixin private TaskLimitsOptions limits;

  @Option(
      names = "--at-once",
      paramLabel = "N",
      description = "How many tasks may run at the same time (default: as many as fit).")
  private Integer atOnce;

  @Option(
      names = "--sandbox",
      paramLabel = "LEVEL",
      defaultValue = "required",
      description =
          "What keeps submissions from the nodes, as grade's --sandbox (default:"
              + " ${DEFAULT-VALUE}).")
  private Sandboxes.Level sandbox;

  @Option(
      names = "--fresh-file",
      paramLabel = "FILE",
      description = "The secret of fresh cases, if the plan was made with one.")
  private Path secret;

  @Option(names = "--dry-run", description = "Print the script of the tasks, and submit nothing.")
  private boolean dry;

  @Mixin private SlurmJobs jobs;

  @Override
  public Integer call() throws IOException, InterruptedException {
    require(processors >= 1, "--cpus must be at least 1, but it is " + processors + ".");
    require(
        atOnce == null || atOnce >= 1, "--at-once must be at least 1, but it is " + atOnce + ".");
    reports.check();
    ReportsOption.requireWritable("--results", results);
    Plan plan = planned.read();
    AssessmentOptions.requireSecret(plan, secret != null);
    require(
        secret == null || Files.isReadable(secret),
        "There is no file " + secret + " that can be read.");
    require(
        SubmittedJobs.read(planned.folder()).isEmpty() || dry,
        "The plan was submitted before; see: dino slurm status " + planned.folder());
    SubmittedJobs submitted =
        new SubmittedJobs(
            List.of(),
            results.toAbsolutePath().normalize().toString(),
            reports.folder().toAbsolutePath().normalize().toString(),
            resources(plan),
            options());
    List<Integer> all = jobs.all(plan);
    if (dry) {
      JobScripts scripts = jobs.scripts(planned.folder(), submitted);
      spec.commandLine().getOut().print(jobs.grading(scripts, all));
      return ExitCode.DONE;
    }
    jobs.submit(planned.folder(), submitted, all);
    return ExitCode.DONE;
  }

  private Resources resources(Plan plan) {
    int largest = plan.shards().stream().mapToInt(Plan.Shard::submissions).max().orElse(1);
    long minutes = 5 + (long) largest * SECONDS_EACH / 60 / processors;
    return limits.in(
        new Resources(
            processors,
            Jobs.megabytes(processors),
            Long.toString(minutes),
            Optional.ofNullable(atOnce),
            Optional.ofNullable(partition),
            Optional.ofNullable(account)));
  }

  private List<String> options() {
    List<String> options = new ArrayList<>(List.of("--sandbox", sandbox.toString()));
    if (secret != null) {
      options.addAll(List.of("--fresh-file", secret.toAbsolutePath().normalize().toString()));
    }
    return options;
  }
}

package dinosaurus.harness.command;

import dinosaurus.harness.slurm.Resources;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a task of a cluster may take. */
final class TaskLimitsOptions {

  @Option(
      names = "--mem",
      paramLabel = "MB",
      description =
          "The memory of a task (default: what so many workers and dino take; for retry, what the"
              + " tasks had before).")
  private Integer megabytes;

  @Option(
      names = "--time",
      paramLabel = "TIME",
      description =
          "How long a task may take, as Slurm writes it (default: a minute for each submission and"
              + " processor; for retry, what the tasks had before).")
  private String time;

  /** Returns the same resources but for what the command line says. */
  Resources in(Resources otherwise) {
    return otherwise.with(
        Optional.ofNullable(megabytes).orElse(otherwise.megabytes()),
        Optional.ofNullable(time).orElse(otherwise.time()));
  }
}

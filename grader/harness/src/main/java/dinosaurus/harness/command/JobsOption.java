package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.harness.bulk.Jobs;
import picocli.CommandLine.Option;

/** How many submissions to grade at the same time. */
final class JobsOption {

  private static final String AUTO = "auto";

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = AUTO,
      description =
          "How many to grade at the same time: a number, or auto, as many as the machine has"
              + " processors and memory for (default: ${DEFAULT-VALUE}).")
  private String jobs;

  /** Returns the number, at least 1. */
  int number() {
    if (jobs.equals(AUTO)) {
      return Jobs.ofThisMachine();
    }
    int number;
    try {
      number = Integer.parseInt(jobs);
    } catch (NumberFormatException e) {
      number = 0;
    }
    require(number >= 1, "--jobs must be auto or a number of at least 1, but it is " + jobs + ".");
    return number;
  }
}

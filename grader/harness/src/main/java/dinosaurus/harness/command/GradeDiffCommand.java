package dinosaurus.harness.command;

import dinosaurus.harness.difference.RunDifference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two runs. */
@Command(
    name = "diff",
    description = {
      "Tells whose score moved from one run to another and why, who is new and who is gone.",
      "A line names the tests that moved and, in brackets, what was different for this submission.",
      "Exits with 1 if a submission isn't graded to the end."
    },
    mixinStandardHelpOptions = true)
final class GradeDiffCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "The --out of the earlier run.")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "The --out of the later run.")
  private Path now;

  @Override
  public Integer call() throws IOException {
    try {
      RunDifference difference = RunDifference.between(old, now);
      difference.lines().forEach(spec.commandLine().getOut()::println);
      return difference.isComplete() ? ExitCode.DONE : ExitCode.FAILED;
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }
}

package dinosaurus.harness.command;

import dinosaurus.harness.bulk.Jobs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many submissions to grade at the same time, as the command line says. */
final class JobsOption {

  private static final String AUTO = "auto";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = AUTO,
      description =
          "How many to grade at the same time: a number, or auto, as many as the machine has"
              + " processors and memory for (default: ${DEFAULT-VALUE}).")
  private String text;

  /** Returns the number, at least 1. */
  int number() {
    int number = text.equals(AUTO) ? Jobs.ofThisMachine() : parse();
    if (number < 1) {
      throw mistake();
    }
    return number;
  }

  private int parse() {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw mistake();
    }
  }

  private ParameterException mistake() {
    return new ParameterException(
        spec.commandLine(),
        "--jobs must be auto or a number of at least 1, but it is " + text + ".");
  }
}

package dinosaurus.harness.command;

import dinosaurus.harness.intake.Layout.LayoutException;
import dinosaurus.harness.kit.Kit.UnfitException;
import dinosaurus.harness.policy.Policy.PolicyException;
import dinosaurus.harness.results.OutputLock.InUseException;
import dinosaurus.harness.shard.ShardException;
import dinosaurus.harness.slurm.SlurmException;
import dinosaurus.harness.system.UnwritableException;
import dinosaurus.rubric.score.PlainText;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong: one line for the user's mistakes, all there is for our own. */
final class Failures {

  private Failures() {}

  static int usage(ParameterException mistake, String[] arguments) {
    return usage(mistake.getMessage() + suggestion(mistake), mistake.getCommandLine());
  }

  /** Returns what may have been meant by a command or an option that there isn't. */
  private static String suggestion(ParameterException mistake) {
    return mistake instanceof UnmatchedArgumentException unmatched
        ? unmatched.getSuggestions().stream()
            .limit(1)
            .map("; did you mean %s?"::formatted)
            .collect(Collectors.joining())
        : "";
  }

  private static int usage(String mistake, CommandLine command) {
    PrintWriter err = command.getErr();
    err.println("dino: " + mistake);
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  /** Tells of what a command threw: of the user's mistake, or of ours. */
  static int thrown(Exception failure, CommandLine command, ParseResult result) {
    if (failure instanceof UsageException
        || failure instanceof InUseException
        || failure instanceof LayoutException
        || failure instanceof PolicyException
        || failure instanceof UnfitException
        || failure instanceof ShardException
        || failure instanceof SlurmException
        || failure instanceof UnwritableException) {
      return usage(failure.getMessage(), command);
    }
    PrintWriter err = command.getErr();
    if (failure instanceof IOException) {
      err.println("dino: " + describe((IOException) failure));
    } else {
      err.println("dino: This is a fault of dino, not yours; please report it with these lines:");
      failure.printStackTrace(err);
    }
    return ExitCode.OURS;
  }

  /** Tells in one line of what no command can go on after. */
  static int ours(Error failure, PrintWriter err) {
    StackTraceElement[] trace = failure.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    err.println(
        failure instanceof OutOfMemoryError
            ? "dino: "
                + failure
                + ": dino itself has too little memory; use fewer --jobs, or give it more, by"
                + " JAVA_TOOL_OPTIONS=-Xmx4g for example."
            : "dino: This is a fault of dino, not yours; please report this line: "
                + PlainText.line(failure + place));
    return ExitCode.OURS;
  }

  /** Words an exception whose message is often a file's name alone. */
  private static String describe(IOException failure) {
    return failure.getClass() == IOException.class
        ? failure.getMessage()
        : failure.getClass().getSimpleName() + ": " + failure.getMessage();
  }
}

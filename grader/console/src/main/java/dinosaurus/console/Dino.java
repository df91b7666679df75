package dinosaurus.console;

import dinosaurus.playground.PlayCommand;
import dinosaurus.playground.Screen;
import dinosaurus.rubric.grading.LocalGrading;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the command named on the command line. */
@Command(
    name = "dino",
    description = "Checks your model of Dinosaurus Island, and plays with it.",
    mixinStandardHelpOptions = true,
    versionProvider = Dino.Version.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:your code isn't written yet or fails, or training did",
      "2:the command can't be understood, or names what isn't there",
      "3:dino itself failed"
    })
public final class Dino implements Runnable {

  /** Tells which dino this is and which Java runs it. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String own = Dino.class.getPackage().getImplementationVersion();
      return new String[] {
        "dino " + Optional.ofNullable(own).orElse("(not started from its jar)"),
        "Java " + System.getProperty("java.version")
      };
    }
  }

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Dino() {}

  /**
   * Runs a command and ends the JVM with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    if (arguments.length > 0 && arguments[0].equals(CheckCommand.NAME)) {
      LocalGrading.readAhead();
    }
    Screen screen = Screen.ofTheJvm();
    int code = run(screen, Project.ofTheUser(), arguments);
    screen.out().flush();
    screen.err().flush();
    System.exit(code);
  }

  /** Runs a command, and returns its exit code. */
  static int run(Screen screen, Project project, String... arguments) {
    CommandLine command =
        new CommandLine(new Dino())
            .addSubcommand(new CheckCommand(project, screen))
            .addSubcommand(new PlayCommand(new WatchedStudent(project), screen))
            .setOut(screen.out())
            .setErr(screen.err())
            .setParameterExceptionHandler(Dino::usage)
            .setExecutionExceptionHandler(Dino::failure);
    try {
      return command.execute(arguments);
    } catch (Error e) {
      screen
          .err()
          .println("dino: This is a fault of dino, not yours; please report this line: " + e);
      return ExitCode.OURS;
    }
  }

  /** Asks for a command, since there was none. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which command to run, such as check.");
  }

  private static int usage(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    command.getErr().println("dino: " + mistake.getMessage() + suggestion(mistake));
    command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
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

  private static int failure(Exception failure, CommandLine command, ParseResult result) {
    PrintWriter err = command.getErr();
    if (failure instanceof StoppedException stopped) {
      err.println("dino: " + stopped.getMessage());
      return stopped.exitCode();
    }
    if (failure instanceof IOException) {
      err.println("dino: " + failure.getClass().getSimpleName() + ": " + failure.getMessage());
    } else {
      err.println("dino: This is a fault of dino, not yours; please report it with these lines:");
      failure.printStackTrace(err);
    }
    return ExitCode.OURS;
  }
}

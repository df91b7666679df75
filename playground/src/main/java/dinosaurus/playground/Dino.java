package dinosaurus.playground;

import dinosaurus.toolkit.CharacterModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Starts the command named on the command line: in a student's kit, dino offers these. */
@Command(
    name = "dino",
    description = "Plays with the model of Dinosaurus Island.",
    mixinStandardHelpOptions = true,
    versionProvider = Dino.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:your code isn't written yet or fails, or training did",
      "2:the command can't be understood, or names what isn't there",
      "3:the playground itself failed"
    })
public final class Dino implements Runnable {

  /** The exit code if the student's code, or the training with these settings, failed. */
  static final int FAILED = 1;

  private static final int OURS = 3;

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
    Screen screen = Screen.ofTheJvm();
    int code = run(screen, WatchedModel::new, arguments);
    screen.out().flush();
    screen.err().flush();
    System.exit(code);
  }

  /** Runs a command, and returns its exit code. */
  static int run(Screen screen, Function<ClipWatch, CharacterModel> maker, String... arguments) {
    return new CommandLine(new Dino())
        .addSubcommand(new PlayCommand(maker, screen))
        .setOut(screen.out())
        .setErr(screen.err())
        .setParameterExceptionHandler(Dino::usage)
        .setExecutionExceptionHandler(Dino::failure)
        .execute(arguments);
  }

  /** Asks for a command, since there was none. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which command to run, such as play.");
  }

  private static int usage(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    command.getErr().println("dino: " + mistake.getMessage());
    command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return CommandLine.ExitCode.USAGE;
  }

  private static int failure(Exception failure, CommandLine command, ParseResult result) {
    PrintWriter err = command.getErr();
    if (failure instanceof StudentModel.Mistake) {
      err.println("dino: " + failure.getMessage());
      return FAILED;
    }
    if (failure instanceof IOException) {
      err.println("dino: " + failure.getClass().getSimpleName() + ": " + failure.getMessage());
    } else {
      err.println("dino: This is a fault of dino, not yours; please report it with these lines:");
      failure.printStackTrace(err);
    }
    return OURS;
  }
}

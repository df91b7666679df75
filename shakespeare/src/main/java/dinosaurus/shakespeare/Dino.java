package dinosaurus.shakespeare;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Starts the command named on the command line: of this module, there is one. */
@Command(
    name = "dino",
    description = "Writes on like Shakespeare.",
    mixinStandardHelpOptions = true,
    versionProvider = Dino.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Dino implements Runnable {

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
    int code = run(screen, arguments);
    screen.out().flush();
    screen.err().flush();
    System.exit(code);
  }

  /** Runs a command, and returns its exit code. */
  static int run(Screen screen, String... arguments) {
    return new CommandLine(new Dino())
        .addSubcommand(new PoetCommand(screen))
        .setOut(screen.out())
        .setErr(screen.err())
        .setParameterExceptionHandler(Dino::usage)
        .setExecutionExceptionHandler(Dino::failure)
        .execute(arguments);
  }

  /** Asks for a command, since there was none. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which command to run: poet.");
  }

  private static int usage(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    command.getErr().println("dino: " + mistake.getMessage());
    command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private static int failure(Exception failure, CommandLine command, ParseResult result) {
    PrintWriter err = command.getErr();
    if (failure instanceof PoetException) {
      err.println("dino: " + failure.getMessage());
      return ExitCode.USAGE;
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

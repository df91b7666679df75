package dinosaurus.playground;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Starts the command named on the command line: in a student's kit, dino offers these. */
@Command(
    name = "dino",
    description = "Plays with the model of Dinosaurus Island.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:your code isn't written yet or fails, or training did",
      "2:the command can't be understood, or names what isn't there",
      "3:the playground itself failed"
    })
public final class Dino implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Dino() {}

  /**
   * Runs a command and ends the JVM with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    Screen screen = Screen.ofTheJvm();
    PrintWriter out = writer(FileDescriptor.out, screen.charset());
    PrintWriter err = writer(FileDescriptor.err, screen.charset());
    int code = run(out, err, screen, WatchedModel::new, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs a command, and returns its exit code. */
  static int run(
      PrintWriter out, PrintWriter err, Screen screen, ModelMaker maker, String... arguments) {
    return new CommandLine(new Dino())
        .addSubcommand(new PlayCommand(maker, screen))
        .setOut(out)
        .setErr(err)
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
    return ExitCode.USAGE;
  }

  private static int failure(Exception failure, CommandLine command, ParseResult result) {
    PrintWriter err = command.getErr();
    if (failure instanceof StudentMistake) {
      err.println("dino: " + failure.getMessage());
      return ExitCode.FAILED;
    }
    if (failure instanceof IOException) {
      err.println("dino: " + failure.getClass().getSimpleName() + ": " + failure.getMessage());
    } else {
      err.println("dino: This is a fault of dino, not yours; please report it with these lines:");
      failure.printStackTrace(err);
    }
    return ExitCode.OURS;
  }

  private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
    return new PrintWriter(new FileOutputStream(descriptor), true, charset);
  }
}

package dinosaurus.harness.command;

import dinosaurus.harness.assignment.AssignmentVersion;
import dinosaurus.harness.display.PlainWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** Starts the command named on the command line. */
@Command(
    name = "dino",
    description = "Grades submissions to Dinosaurus Island.",
    subcommands = {
      GradeCommand.class,
      ShardCommand.class,
      SlurmCommand.class,
      AdjustCommand.class,
      ReportCommand.class,
      RubricCommand.class,
      ExportCommand.class,
      KitCommand.class,
      ReleaseCommand.class,
      FixturesCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Dino.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:a submission, a fixture or a kit isn't as it was asked to be",
      "2:the command can't be understood, or names what isn't there",
      "3:the grader itself failed",
      "141:done, but whoever read the output has gone"
    })
public final class Dino {

  /** Tells the versions. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {
        "dino " + AssignmentVersion.get(), "Java " + System.getProperty("java.version")
      };
    }
  }

  private Dino() {}

  /**
   * Runs a command and ends the JVM with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = utf8(output);
    PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
    int code = run(out, err, arguments);
    out.flush();
    code = output.exitCode(code, err);
    err.flush();
    if (!Interruption.isEnding()) { // Otherwise the signal's exit code counts.
      System.exit(code);
    }
  }

  /** Stands in the list of commands for what the launcher starts in the optional part's room. */
  @Command(
      name = "poet",
      description = "Goes on with a poem, on a library of 120 MB; see ./dino poet --help.")
  int poet() {
    throw new ParameterException(
        new CommandLine(this), "poet is started by the launcher; run ./dino poet.");
  }

  /** Stands in the list of commands for what the launcher starts in the console's room. */
  @Command(
      name = "check",
      description = "Runs the students' tests on student/; see ./dino check --help.")
  int check() {
    throw new ParameterException(
        new CommandLine(this), "check is started by the launcher; run ./dino check.");
  }

  /** Stands in the list of commands for what the launcher starts in the console's room. */
  @Command(
      name = "play",
      description = "Trains the model in student/ and invents names; see ./dino play --help.")
  int play() {
    throw new ParameterException(
        new CommandLine(this), "play is started by the launcher; run ./dino play.");
  }

  /** Returns all commands, which write to where they are told to. */
  static CommandLine commands(PrintWriter out, PrintWriter err) {
    CommandLine command =
        new CommandLine(new Dino())
            .setOut(new PlainWriter(out))
            .setErr(new PlainWriter(err))
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setParameterExceptionHandler(Failures::usage)
            .setExecutionExceptionHandler(Failures::thrown);
    Choices.register(command);
    return command;
  }

  /** Runs a command, and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine command = commands(out, err);
    try {
      return command.execute(arguments);
    } catch (Error e) {
      return Failures.ours(e, command.getErr());
    }
  }

  private static PrintWriter utf8(OutputStream out) {
    PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}

package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.harness.intake.Intake;
import dinosaurus.harness.intake.Layout;
import dinosaurus.harness.intake.Layout.LayoutException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What to grade, and how it is laid out. */
final class SubmissionsOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "What to grade.")
  private List<Path> paths = List.of();

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      description =
          "How a folder or archive of submissions is laid out: moodle, canvas, gradescope, github"
              + " or plain (default: recognised by the names in it).")
  private Layout layout;

  /** Requires that there are paths, and that they can be read. */
  void check() {
    require(!paths.isEmpty(), "Missing required parameter: 'PATH'");
    for (Path path : paths) {
      require(Files.exists(path), "There is no file or folder " + path + ".");
      require(Files.isReadable(path), path + " can't be read.");
    }
  }

  /**
   * Takes the submissions in, and tells what there is to tell of them.
   *
   * @param output the folder to write to, which is no submission
   */
  Intake intake(Path output) throws IOException, LayoutException {
    Intake intake = Intake.of(paths, output, Optional.ofNullable(layout));
    intake.notes().forEach(spec.commandLine().getErr()::println);
    return intake;
  }
}

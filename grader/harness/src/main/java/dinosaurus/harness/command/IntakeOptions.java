package dinosaurus.harness.command;

import dinosaurus.harness.intake.Intake;
import dinosaurus.harness.intake.Layout;
import dinosaurus.harness.intake.Layout.LayoutException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How to take in what students handed in, as the command line says. */
final class IntakeOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      description =
          "How a folder or archive of submissions is laid out: moodle, canvas, gradescope, github"
              + " or plain (default: recognised by the names in it).")
  private Layout layout;

  /** Takes the submissions in, and tells what was recognised. */
  Intake take(List<Path> paths, Path output) throws IOException {
    try {
      Intake intake = Intake.of(paths, output, Optional.ofNullable(layout));
      intake.notes().forEach(spec.commandLine().getErr()::println);
      return intake;
    } catch (LayoutException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}

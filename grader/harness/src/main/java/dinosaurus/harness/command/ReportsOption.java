package dinosaurus.harness.command;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the reports go, as the command line says. */
final class ReportsOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "grades",
      description = "Where the reports go (default: ${DEFAULT-VALUE}).")
  private Path folder;

  /** Returns the folder, which may have to be made. */
  Path folder() {
    return folder;
  }

  /** Checks that the reports can be written, before any work is done for nothing. */
  void check() {
    check(folder.toAbsolutePath());
  }

  private void check(Path path) {
    if (Files.exists(path)) {
      require(Files.isDirectory(path), "--out names a file, not a folder: " + path + ".");
      require(Files.isWritable(path), "--out names a folder that can't be written: " + path + ".");
    } else if (path.getParent() != null) {
      check(path.getParent());
    }
  }

  private void require(boolean condition, String message) {
    if (!condition) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}

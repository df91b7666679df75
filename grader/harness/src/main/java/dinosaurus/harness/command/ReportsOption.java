package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the reports of a class go. */
final class ReportsOption {

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "grades",
      description = "Where the reports go (default: ${DEFAULT-VALUE}).")
  private Path folder;

  Path folder() {
    return folder;
  }

  /** Requires that the reports can be written, before any work is done for nothing. */
  void check() {
    requireWritable("--out", folder);
  }

  /** Requires that files can be written to a folder that an option names; it needn't be there. */
  static void requireWritable(String option, Path folder) {
    Path path = folder.toAbsolutePath();
    if (Files.exists(path)) {
      require(Files.isDirectory(path), option + " names a file, not a folder: " + path + ".");
      require(
          Files.isWritable(path), option + " names a folder that can't be written: " + path + ".");
    } else if (path.getParent() != null) {
      requireWritable(option, path.getParent());
    }
  }
}

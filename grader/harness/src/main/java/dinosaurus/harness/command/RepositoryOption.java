package dinosaurus.harness.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the instructor's repository is. */
final class RepositoryOption {

  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      hidden = true,
      defaultValue = "${sys:dino.home:-.}",
      description = "The instructor's repository (default: the launcher's folder).")
  private Path folder;

  Path get() {
    return folder;
  }
}

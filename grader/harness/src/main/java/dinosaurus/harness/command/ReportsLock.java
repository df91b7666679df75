package dinosaurus.harness.command;

import dinosaurus.harness.results.OutputLock;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Keeps other commands away from a folder of reports until all that is in it fits together. */
final class ReportsLock {

  private ReportsLock() {}

  /** Takes the lock of a folder, which is made if it isn't there. */
  static OutputLock take(CommandSpec spec, Path folder) throws IOException {
    try {
      return OutputLock.take(folder);
    } catch (OutputLock.InUseException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}

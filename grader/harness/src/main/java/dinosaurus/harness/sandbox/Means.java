package dinosaurus.harness.sandbox;

import dinosaurus.harness.system.TemporaryUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Holds what a machine has to make sandboxes of.
 *
 * @param bubblewrap the program
 * @param lock what locks processes
 * @param isRoot whether this process is root
 * @param hasUsers whether root can start processes as another user
 */
record Means(Optional<Path> bubblewrap, Optional<Lock> lock, boolean isRoot, boolean hasUsers) {

  /** Finds what is here. */
  static Means here() throws IOException {
    return new Means(Tools.find("bwrap"), Lock.find(), runsAsRoot(), TemporaryUser.areAvailable());
  }

  private static boolean runsAsRoot() {
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }
}

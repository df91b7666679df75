package dinosaurus.harness.system;

import java.io.IOException;
import java.nio.file.Path;

/** Says in one line that nothing can be written where the user wants it. */
public final class UnwritableException extends IOException {

  private static final long serialVersionUID = 1;

  /**
   * Creates the exception.
   *
   * @param path the file or the folder
   */
  public UnwritableException(Path path) {
    super(path + " can't be written; name another place, or change its permissions.");
  }
}

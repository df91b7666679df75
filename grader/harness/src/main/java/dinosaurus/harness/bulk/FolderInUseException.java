package dinosaurus.harness.bulk;

import java.io.IOException;
import java.nio.file.Path;

/** Says that another run is writing to the folder of reports. */
public final class FolderInUseException extends IOException {

  private static final long serialVersionUID = 1;

  FolderInUseException(Path folder) {
    super("Another run is writing to " + folder + "; wait for it, or name another --out.");
  }
}

package dinosaurus.harness.kit;

import dinosaurus.harness.system.UnwritableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file of which a reader sees all or nothing. */
final class WholeFile {

  private WholeFile() {}

  /**
   * Writes the file, in the place of one that may be there.
   *
   * @param file the file, in a folder that is there
   * @throws UnwritableException if its folder lets nothing be written
   */
  static void write(Path file, byte[] bytes) throws IOException {
    Path draft = draft(file);
    try {
      Files.write(draft, bytes);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static Path draft(Path file) throws UnwritableException {
    try {
      return Files.createTempFile(file.toAbsolutePath().getParent(), ".dino-", ".tmp");
    } catch (IOException e) {
      throw new UnwritableException(file);
    }
  }
}

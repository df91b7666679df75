package dinosaurus.playground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a picture whole or not at all. */
final class PictureFile {

  private PictureFile() {}

  /** Writes the SVG, and makes the folder it goes into. */
  static void write(Path file, String svg) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path unfinished = folder.resolve("." + file.getFileName() + ".unfinished");
    try {
      Files.writeString(unfinished, svg);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}

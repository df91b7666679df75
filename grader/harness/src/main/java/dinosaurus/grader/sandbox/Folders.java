package dinosaurus.grader.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Deletes temporary folders. */
final class Folders {

  private Folders() {}

  /**
   * Deletes a folder and what is in it, as far as the system lets it; what a submission made
   * undeletable stays.
   */
  static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      // It lies in the system's temporary folder, which the system clears.
    }
  }
}

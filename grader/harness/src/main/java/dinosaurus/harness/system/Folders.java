package dinosaurus.harness.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Deletes temporary folders. */
final class Folders {

  private Folders() {}

  /**
   * Deletes a folder and what is in it, as far as the system lets it; what a submission made
   * undeletable stays.
   *
   * <p>What is in the folder of another user, that user deletes: it could turn root's hand
   * elsewhere, but has nothing to gain from its own.
   *
   * @param folder a folder that only this user can put something else in the place of
   */
  static void delete(Path folder) {
    Optional<TemporaryUser> other = TemporaryUser.ownerOf(folder);
    try {
      if (other.isPresent()) {
        new Leftovers(other.get()).clear(folder);
        Files.deleteIfExists(folder);
      } else {
        deleteOwn(folder);
      }
    } catch (IOException | UncheckedIOException e) {
      // It lies in the system's temporary folder, which the system clears.
    }
  }

  private static void deleteOwn(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }
}

package dinosaurus.harness.sandbox;

import dinosaurus.harness.system.TemporaryFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keeps copies of jars and folders of classes that everybody may read, wherever the originals are.
 */
final class ReadableCopies {

  private final Path folder;
  private final Map<Path, Path> copies = new HashMap<>();

  /**
   * Makes room for them until this JVM ends, in a folder that is open to whom it is named to.
   *
   * @throws IOException if there is none
   */
  ReadableCopies() throws IOException {
    folder = TemporaryFolders.createUntilExit("classes-");
    permit(folder.getParent(), "rwx--x--x");
    permit(folder, "rwx--x--x");
  }

  /** Returns the copies of files and folders, in their order. */
  synchronized List<Path> of(List<Path> originals) {
    return originals.stream()
        .map(original -> copies.computeIfAbsent(original, this::copy))
        .toList();
  }

  private Path copy(Path original) {
    Path copy = folder.resolve(copies.size() + "-" + original.getFileName());
    try (Stream<Path> all = Files.walk(original)) {
      for (Path file : all.toList()) {
        Path target = copy.resolve(original.relativize(file).toString());
        Files.copy(file, target);
        permit(target, Files.isDirectory(target) ? "rwxr-xr-x" : "rw-r--r--");
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }
}

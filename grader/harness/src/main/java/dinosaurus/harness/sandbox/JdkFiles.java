package dinosaurus.harness.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Knows the files of the JDK that this process runs on, and of the system that it needs. */
final class JdkFiles {

  /** Where the system's libraries may be. */
  static final List<Path> LIBRARIES =
      List.of(Path.of("/usr/lib"), Path.of("/usr/lib64"), Path.of("/lib"), Path.of("/lib64"));

  private static final Path HOME = Path.of(System.getProperty("java.home"));
  private static final Set<Path> ALL = find();

  private JdkFiles() {}

  /**
   * Returns the JDK's folder, and the folders outside that its configuration's symbolic links point
   * to, as some Linux distributions have them.
   */
  static Set<Path> all() {
    return ALL;
  }

  private static Set<Path> find() {
    Set<Path> files = new TreeSet<>(Set.of(HOME));
    try (Stream<Path> configuration = Stream.concat(walk("conf"), walk("lib"))) {
      for (Path link : configuration.filter(JdkFiles::isLink).toList()) {
        Path target = link.toRealPath();
        if (!target.startsWith(HOME.toRealPath())) {
          files.add(target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Set.copyOf(files);
  }

  private static boolean isLink(Path path) {
    return Files.isSymbolicLink(path) && Files.exists(path);
  }

  private static Stream<Path> walk(String folder) throws IOException {
    return Files.walk(HOME.resolve(folder));
  }
}

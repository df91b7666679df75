package dinosaurus.harness.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Holds what a path of the command line leads to.
 *
 * @param path the file or folder, or the folder that the archive was unpacked to
 * @param names what an archive called the members of its folder, where their names had to change
 * @param doubts why it can't be told what members of the folder are, by their paths
 * @param notes what there is to tell about what was left out
 */
record Unpacked(Path path, Map<Path, String> names, Map<Path, String> doubts, List<String> notes) {

  /** Takes a file or folder as it is. */
  static Unpacked of(Path path) {
    return new Unpacked(path.toAbsolutePath().normalize(), Map.of(), Map.of(), List.of());
  }

  /** Returns what is in the folder, sorted by name. */
  List<NamedPath> members() throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .map(entry -> new NamedPath(entry, names.getOrDefault(entry, FileNames.last(entry))))
          .sorted(Comparator.comparing(NamedPath::name))
          .toList();
    }
  }
}

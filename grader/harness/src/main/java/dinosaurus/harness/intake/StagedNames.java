package dinosaurus.harness.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds room on the disk for what an archive holds, whose names not every file system takes. */
final class StagedNames {

  private final Path root;
  private final Map<String, Path> given = new HashMap<>();
  private final Map<Path, String> names = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private int changed;

  /**
   * Creates names.
   *
   * @param root an empty folder
   */
  StagedNames(Path root) {
    this.root = root;
  }

  /**
   * Returns the place of a file or folder, whose parent is made; one path has one place.
   *
   * @param path the path in the archive, checked
   * @throws IOException if a file is where its folder should be
   */
  Path place(String path) throws IOException {
    Path known = given.get(path);
    if (known != null) {
      return known;
    }
    int slash = path.lastIndexOf('/');
    Path parent = slash < 0 ? root : Files.createDirectories(place(path.substring(0, slash)));
    String name = path.substring(slash + 1);
    Path place = free(parent, name);
    given.put(path, place);
    names.put(place, name);
    return place;
  }

  /** Numbers those names that have to change, and those that are taken. */
  private Path free(Path parent, String name) {
    String harmless = SafeNames.harmless(name);
    boolean stays = harmless.equals(Normalizer.normalize(name, Normalizer.Form.NFC));
    Path place = parent.resolve(stays ? harmless : ++changed + "-" + harmless);
    while (!used.add(parent.equals(root) ? SafeNames.key(place.toString()) : place.toString())) {
      place = parent.resolve(++changed + "-" + harmless);
    }
    return place;
  }

  /** Returns what the archive calls the files and folders. */
  Map<Path, String> names() {
    return Map.copyOf(names);
  }
}

package dinosaurus.harness.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Picks what students may have; whatever isn't named here stays at home. */
final class KitFiles {

  /** The folder whose files lie at the top of a kit. */
  static final String STUDENT = "student/";

  private static final List<String> PICKED =
      List.of(
          ".editorconfig",
          ".gitattributes",
          ".gitignore",
          "LICENSE",
          "data",
          "dino",
          "dino.cmd",
          STUDENT + "README.md",
          STUDENT + "figures",
          STUDENT + "src");

  private static final List<String> SHAKESPEARE =
      List.of(
          "shakespeare/README.md",
          "shakespeare/figures",
          "shakespeare/package-lock.json",
          "shakespeare/package.json",
          "shakespeare/src/main",
          "shakespeare/trained");

  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "target");

  private KitFiles() {}

  /**
   * Reads the picked files of the repository, by their paths in a kit.
   *
   * @param parts what to pick beyond what every kit has
   */
  static SortedMap<String, byte[]> pick(Path home, Set<Kit.Part> parts) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    PICKED.forEach(path -> files.putAll(below(home, home.resolve(path))));
    if (parts.contains(Kit.Part.SHAKESPEARE)) {
      SHAKESPEARE.forEach(path -> files.putAll(below(home, home.resolve(path))));
    }
    SortedMap<String, byte[]> placed = new TreeMap<>();
    files.forEach(
        (path, bytes) ->
            placed.put(path.startsWith(STUDENT) ? path.substring(STUDENT.length()) : path, bytes));
    return placed;
  }

  /**
   * Reads the files that only a kit has, by their paths in it.
   *
   * @param parts what is to be among them
   */
  static SortedMap<String, byte[]> additions(Path home, Set<Kit.Part> parts) {
    SortedMap<String, byte[]> files = read(home.resolve("student/kit"));
    files.remove("README.md");
    if (!parts.contains(Kit.Part.WORKFLOWS)) {
      files.keySet().removeIf(path -> path.startsWith(".git"));
    }
    if (!parts.contains(Kit.Part.SHAKESPEARE)) {
      files.keySet().removeIf(path -> path.startsWith("shakespeare/"));
    }
    return files;
  }

  /** Reads every file of a folder, by path below it. */
  static SortedMap<String, byte[]> read(Path folder) {
    return below(folder, folder);
  }

  /** Reads a file, or every file of a folder, or nothing if it isn't there. */
  private static SortedMap<String, byte[]> below(Path top, Path start) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (!Files.exists(start)) {
      return files;
    }
    try (Stream<Path> found = Files.walk(start)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        Path path = top.relativize(file);
        if (!isLitter(path)) {
          files.put(path.toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static boolean isLitter(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .anyMatch(part -> LITTER.contains(part.toString()));
  }
}

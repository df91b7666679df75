package dinosaurus.harness.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.results.ResultFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads what runs write. */
final class Outputs {

  private static final String GRADES = "grades.csv";

  private Outputs() {}

  /** Returns the contents of all files of a run, by their paths, but for its lock and its time. */
  static Map<String, String> files(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    if (!Files.exists(root)) {
      return contents;
    }
    for (Path file : below(root)) {
      String path = root.relativize(file).toString().replace('\\', '/');
      if (!path.equals(".lock") && !path.equals(ResultFiles.RUNS)) {
        read(file, path, contents);
      }
    }
    return contents;
  }

  private static List<Path> below(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        files.addAll(Files.isDirectory(entry) ? below(entry) : List.of(entry));
      }
    }
    return files;
  }

  private static void read(Path file, String path, Map<String, String> contents)
      throws IOException {
    try {
      contents.put(path, Files.readString(file));
    } catch (NoSuchFileException e) {
      // A running process has just replaced it.
    }
  }

  /**
   * Demands that every file is one of the undisturbed run's, whole, or one that the next run clears
   * away; the table may have fewer lines.
   */
  static void requireWhole(Path root, Map<String, String> undisturbed) throws IOException {
    List<String> lines = undisturbed.get(GRADES).lines().toList();
    files(root)
        .forEach(
            (path, content) -> {
              if (path.equals(GRADES)) {
                assertTrue(lines.containsAll(content.lines().toList()), content);
                assertTrue(content.endsWith("\n"), content);
              } else if (!path.endsWith(".tmp") && !path.equals(ResultFiles.RUNNING)) {
                assertEquals(undisturbed.get(path), content, path);
              }
            });
  }
}

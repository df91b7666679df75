package dinosaurus.rubric.grading;

import dinosaurus.rubric.score.SourceCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the files that a student edits, so that the report can quote them. */
final class LocalSources {

  private static final int MOST_FILES = 50;
  private static final long MOST_BYTES = 1_000_000;

  private LocalSources() {}

  /**
   * Reads the Java files of a folder.
   *
   * @param folder the folder; null if it isn't known
   * @return their text; unknown if they can't be read
   */
  static SourceCode read(String folder) {
    if (folder == null) {
      return SourceCode.UNKNOWN;
    }
    try {
      Map<String, byte[]> contents = new LinkedHashMap<>();
      for (Path file : files(Path.of(folder))) {
        contents.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
      return SourceCode.of(contents);
    } catch (IOException | RuntimeException unreadable) {
      return SourceCode.UNKNOWN;
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toFile().length() <= MOST_BYTES)
          .limit(MOST_FILES)
          .toList();
    }
  }
}

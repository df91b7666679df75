package dinosaurus.harness.survival;

import dinosaurus.harness.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes classes whose work is graded fast: nothing in it trains a network. */
final class Classroom {

  private static final List<String> KINDS =
      List.of("stub-untouched", "does-not-compile", "half-done");

  private Classroom() {}

  /** Writes submissions, each with some text of its own, and one that is empty. */
  static Path write(Path folder, int size) throws IOException {
    Files.createDirectories(folder.resolve("student-empty"));
    for (int i = 1; i < size; i++) {
      Path example = Examples.FOLDER.resolve(KINDS.get(i % KINDS.size()));
      String source = Files.readString(example.resolve("DinosaurModel.java"));
      Files.writeString(
          Files.createDirectories(folder.resolve("student-%03d".formatted(i)))
              .resolve("DinosaurModel.java"),
          source + "// " + i + "\n");
    }
    return folder;
  }
}

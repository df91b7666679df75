package dinosaurus.grader.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A run that is killed again and again, and started again each time,")
class KilledRunTest {

  private static final int LONGEST_LIFE_MILLISECONDS = 4_000;

  @TempDir Path folder;

  @Test
  @DisplayName("ends with the very files of an undisturbed one")
  void few() throws Exception {
    survives(24, 6);
  }

  @Test
  @Tag("slow")
  @DisplayName("ends with the very files of an undisturbed one, with 200 submissions and 50 kills")
  void many() throws Exception {
    survives(200, 50);
  }

  private void survives(int submissions, int kills) throws Exception {
    Path input = Classroom.write(folder.resolve("in"), submissions);
    Path undisturbed = folder.resolve("undisturbed");
    assertEquals(0, DinoProcess.grade(input, undisturbed).waitFor());
    Map<String, String> expected = files(undisturbed);

    Path disturbed = folder.resolve("disturbed");
    Random random = new Random(kills);
    int killed = 0;
    for (int i = 0; i < kills; i++) {
      Process run = DinoProcess.grade(input, disturbed);
      if (!run.waitFor(random.nextInt(LONGEST_LIFE_MILLISECONDS), TimeUnit.MILLISECONDS)) {
        run.destroyForcibly().waitFor();
        killed++;
      }
      requireWhole(disturbed, expected);
    }
    assertTrue(killed > 0, "no run lived long enough to be killed");
    assertEquals(0, DinoProcess.grade(input, disturbed).waitFor());
    assertEquals(expected, files(disturbed));
  }

  /** Demands that every file is the undisturbed run's, or one that the next run clears away. */
  private static void requireWhole(Path root, Map<String, String> expected) throws IOException {
    Map<String, String> found = new HashMap<>(files(root));
    found.remove("grades.csv");
    found.forEach(
        (path, content) -> {
          if (!path.endsWith(".tmp")) {
            assertEquals(expected.get(path), content, path);
          }
        });
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    if (!Files.exists(root)) {
      return contents;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (!path.equals(".lock")) {
          contents.put(path, Files.readString(file));
        }
      }
    }
    return contents;
  }
}

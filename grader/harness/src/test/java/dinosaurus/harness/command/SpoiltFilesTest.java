package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("However a file is spoilt that a run left,")
class SpoiltFilesTest {

  private static final int FEW = 8;
  private static final int MOST = 60;
  private static final int REGRADED = 5;

  @TempDir static Path shared;
  private static GradedClass graded;

  @TempDir Path own;
  private GradedClass copy;

  @BeforeAll
  static void gradeClass() {
    graded = GradedClass.grade(shared.resolve("grades"));
  }

  @BeforeEach
  void copy() throws IOException {
    copy = graded.copy(own.resolve("grades"));
  }

  @Test
  @DisplayName("no command takes it for right, and the next run writes it anew")
  void grade() throws IOException {
    requireHonest("half-done/grade.json", FEW);
    requireWrittenAnew("half-done/grade.json", 1);
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(
      strings = {
        "half-done/grade.json",
        "half-done/report.json",
        "instructor/half-done/report.json",
        "instructor/half-done/sha256.txt",
        "class.json",
        "similarity.json"
      })
  @DisplayName("no command answers with a stack trace, and none takes a wrong total for right")
  void commands(String name) throws IOException {
    requireHonest(name, MOST);
  }

  private void requireHonest(String name, int most) throws IOException {
    Path file = copy.folder().resolve(name);
    byte[] whole = Files.readAllBytes(file);
    for (byte[] spoilt : Spoiling.all(whole, new Random(name.hashCode()), most)) {
      Files.write(file, spoilt);
      String told = new String(spoilt);
      String exported = copy.exported();
      assertTrue(exported.isEmpty() || exported.equals(GradedClass.POINTS), told);
      copy.run("export", "jsonl", copy.folder());
      assertTrue(copy.told().lines().noneMatch(SpoiltFilesTest::hasOtherPoints), told);
      if (copy.run("export", "gradescope", copy.file("report.json")) == 0) {
        assertTrue(copy.told().contains("\"score\" : 50"), told);
      }
      copy.run("grade", "diff", graded.folder(), copy.folder());
      copy.run("report", copy.folder());
      copy.run("adjust", copy.folder());
      Files.write(file, whole);
    }
  }

  private static boolean hasOtherPoints(String line) {
    return line.contains("\"submission\":\"half-done\"")
        && line.contains("\"points\":")
        && !line.contains("\"points\":50");
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(
      strings = {
        "half-done/grade.json",
        "half-done/report.json",
        "instructor/half-done/report.json",
        "instructor/half-done/sha256.txt",
        "class.json",
        "similarity.json"
      })
  @DisplayName("the next run writes it anew")
  void grading(String name) throws IOException {
    requireWrittenAnew(name, REGRADED);
  }

  private void requireWrittenAnew(String name, int times) throws IOException {
    Path file = copy.folder().resolve(name);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(name.length());
    List<byte[]> spoilt = Spoiling.all(whole, random, MOST);
    Collections.shuffle(spoilt, random);
    for (byte[] bytes : spoilt.subList(0, times)) {
      Files.write(file, bytes);
      assertEquals(0, copy.regrade(), copy.told());
      assertArrayEquals(whole, Files.readAllBytes(file), new String(bytes));
    }
  }
}

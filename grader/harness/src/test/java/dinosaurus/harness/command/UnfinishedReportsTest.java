package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of a submission whose files were left unfinished or were edited")
class UnfinishedReportsTest {

  @TempDir static Path shared;
  private static GradedClass graded;

  @TempDir Path own;
  private GradedClass copy;

  @BeforeAll
  static void grade() {
    graded = GradedClass.grade(shared.resolve("grades"));
  }

  @BeforeEach
  void copy() throws IOException {
    copy = graded.copy(own.resolve("grades"));
  }

  private Path policy() throws IOException {
    return Files.writeString(
        own.resolve("policy.yml"),
        "overrides:\n  - student: half-done\n    points: 60\n    reason: Graded by hand.\n");
  }

  /**
   * Checks that every command that gives points names the student and doesn't say that all is well.
   */
  private void isMissedByAll(String why) throws IOException {
    String line = "dino: half-done has no points: " + why + "; grade it again.";
    assertEquals(1, copy.run("export", "csv", copy.folder()));
    assertTrue(copy.told().contains(line), copy.told());
    assertEquals("", copy.exported());
    assertEquals(1, copy.run("export", "jsonl", copy.folder()));
    assertTrue(copy.told().contains(line), copy.told());
    assertEquals(1, copy.run("adjust", copy.folder()));
    assertTrue(copy.told().contains(line), copy.told());
    assertEquals(1, copy.run("grade", "diff", graded.folder(), copy.folder()));
    String moved = "half-done: 0 (" + why + "), was 50 (unfinished) [to be graded again]";
    assertTrue(copy.told().contains(moved), copy.told());
    Path book =
        Files.writeString(
            own.resolve("book.csv"),
            "Student,ID,Section,D (4)\nPoints Possible,,,100\nhalf-done,1,x,\n");
    assertEquals(
        1,
        copy.run("export", "canvas", copy.folder(), "--into", book, "--out", own.resolve("new")));
  }

  @Test
  @DisplayName("the missing grade is told, and grading completes it")
  void missing() throws IOException {
    Files.delete(copy.file("grade.json"));
    isMissedByAll("not graded to the end");
    assertEquals(0, copy.regrade());
    assertEquals("50", copy.exported());
  }

  @Test
  @DisplayName("the total is told to be edited, and grading finds the right one")
  void edited() throws IOException {
    Path file = copy.file("grade.json");
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("\"total\" : 50", "\"total\" : 99"));
    isMissedByAll("grade.json was edited");
    assertEquals(0, copy.regrade());
    assertEquals(text, Files.readString(file));
  }

  @Test
  @DisplayName("the report with another total is refused")
  void editedReport() throws IOException {
    Path file = copy.file("report.json");
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("\"earned\" : 50", "\"earned\" : 99"));
    assertEquals(2, copy.run("export", "gradescope", file));
    assertTrue(copy.told().contains("was edited; grade the submission again."), copy.told());
    assertEquals(1, copy.run("adjust", copy.folder(), "--policy", policy()));
    assertTrue(copy.told().contains("was edited; grade the submission again."), copy.told());
    assertEquals(0, copy.regrade());
    assertEquals(text, Files.readString(file));
  }

  @Test
  @DisplayName("the grade stays while adjusting fails, and the next adjusting completes it")
  void failedAdjusting() throws IOException {
    Path report = copy.file("report.md");
    Files.delete(report);
    Files.createFile(Files.createDirectory(report).resolve("in the way"));
    assertEquals(3, copy.run("adjust", copy.folder(), "--policy", policy()));
    assertEquals("50", copy.exported());
    Files.delete(report.resolve("in the way"));
    Files.delete(report);
    assertEquals(0, copy.run("adjust", copy.folder(), "--policy", policy()));
    assertTrue(copy.told().contains("Reports written: 1"), copy.told());
    assertTrue(Files.readString(report).contains("**In the end: 60 of 100 points**"));
    assertEquals(0, copy.run("adjust", copy.folder(), "--policy", policy()));
    assertTrue(copy.told().contains("Reports written: 0"), copy.told());
    assertEquals(0, copy.run("adjust", copy.folder()));
    assertEquals(
        Files.readString(graded.file("grade.json")), Files.readString(copy.file("grade.json")));
  }

  @Test
  @DisplayName("the edited list of the class is named")
  void editedList() throws IOException {
    Path list = copy.folder().resolve("class.json");
    Files.writeString(list, Files.readString(list).replace("50", "99"));
    for (String command : new String[] {"report", "adjust"}) {
      assertEquals(2, copy.run(command, copy.folder()));
      String line = "dino: class.json in " + copy.folder() + " was edited; grade there again.";
      assertTrue(copy.told().contains(line), copy.told());
    }
  }
}

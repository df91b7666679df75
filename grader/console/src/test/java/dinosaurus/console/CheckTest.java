package dinosaurus.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("dino check")
class CheckTest {

  @TempDir private Path home;

  private Desk desk;

  @BeforeEach
  void sit() throws IOException {
    desk = new Desk(home);
  }

  private ReportDocument report() throws IOException {
    return ReportDocument.read(desk.project().scores().resolve("report.json"));
  }

  @Test
  @DisplayName("gives full marks what they earn, and says that all is right")
  void fullMarks() throws IOException {
    desk.write(Desk.example("full-marks"));
    assertEquals(0, desk.run("check", "--fail"), desk.err());
    assertTrue(desk.out().contains("Everything is right."), desk.out());
    assertEquals(100, report().score().earned());
    assertEquals(Status.GRADED, report().status());
  }

  @Test
  @DisplayName("fails for what isn't right where it is asked to alone")
  void fail() throws IOException {
    assertEquals(0, desk.run("check", "clip"));
    assertEquals(1, desk.run("check", "clip", "--fail"));
    desk.write(Desk.example("half-done"));
    assertEquals(0, desk.run("check", "clip", "sample", "--fail"), desk.out());
    assertEquals(Status.PARTLY_GRADED, report().status());
    assertEquals(50, report().score().earned());
  }

  @Test
  @DisplayName("says what changed since the last check of the same exercise")
  void change() throws IOException {
    desk.run("check", "clip");
    assertFalse(desk.out().toLowerCase(Locale.ROOT).contains("changed"), desk.out());
    desk.write(Desk.example("wrong-in-several-ways"));
    desk.run("check", "clip", "sample");
    assertTrue(desk.out().contains("Changed: clip 0 -> 14.\n"), desk.out());
    desk.write(Desk.example("full-marks"));
    desk.run("check", "clip");
    assertTrue(desk.out().contains("Changed: clip 14 -> 20.\n"), desk.out());
    desk.run("check", "clip", "sample");
    assertTrue(desk.out().contains("Changed: sample 12 -> 30, clip unchanged.\n"), desk.out());
    desk.run("check", "clip", "sample");
    assertTrue(desk.out().contains("Nothing has changed since the last check.\n"), desk.out());
  }

  @Test
  @DisplayName("begins anew where what it remembers is spoilt")
  void spoilt() throws IOException {
    desk.run("check", "clip");
    Files.writeString(desk.project().scores().resolve("last-check.txt"), "clip 7\u0000\nclap 3\n");
    assertEquals(0, desk.run("check", "clip"), desk.err());
    assertFalse(desk.out().toLowerCase(Locale.ROOT).contains("changed"), desk.out());
  }

  @Test
  @DisplayName("tells a compile error in plain words, then in the compiler's, and in the report")
  void compileError() throws IOException {
    desk.write(Desk.example("full-marks"));
    desk.run("check", "clip");
    desk.write(Desk.example("does-not-compile"));
    assertEquals(1, desk.run("check"));
    String words = "DinosaurModel.java, line 97: there is no variable Wyaa\n";
    String original = "  DinosaurModel.java:97: error: cannot find symbol\n";
    assertTrue(desk.out().contains(words), desk.out());
    assertTrue(
        desk.out().contains("\n>   97  SimpleMatrix z = Wyaa.mult(a).plus(by);"), desk.out());
    assertTrue(desk.out().indexOf(original) > desk.out().indexOf(words), desk.out());
    assertTrue(desk.out().contains("Next: make DinosaurModel.java compile.\n"), desk.out());
    assertEquals(Status.DID_NOT_COMPILE, report().status());
    String page = Files.readString(desk.project().scores().resolve("report.html"));
    assertTrue(page.contains("there is no variable Wyaa"));
  }

  @Test
  @DisplayName("names the closest exercise when there is none of the name")
  void typo() {
    assertEquals(2, desk.run("check", "optimise"));
    assertEquals(
        "dino: There is no exercise optimise; did you mean optimize? There are clip, sample,"
            + " optimize, model.\nTry: dino check --help\n",
        desk.err());
  }

  @Test
  @DisplayName("names the file that isn't there")
  void missing() throws IOException {
    Files.delete(desk.project().sources().resolve("dinosaurus/student/DinosaurModel.java"));
    assertEquals(2, desk.run("check"));
    assertTrue(desk.err().startsWith("dino: There is no "), desk.err());
    assertEquals(1, desk.err().lines().count(), desk.err());
  }

  @Test
  @DisplayName("reads a file in Windows-1252, and says so")
  void encoding() throws IOException {
    Path model = desk.project().sources().resolve("dinosaurus/student/DinosaurModel.java");
    String text = Desk.example("full-marks").replace("public class", "/* Größe */ public class");
    Files.write(model, text.getBytes(Charset.forName("windows-1252")));
    assertEquals(0, desk.run("check", "clip", "--fail"), desk.err());
    assertTrue(
        desk.out().replace('\n', ' ').contains("and was read as Windows-1252; save it in UTF-8."),
        desk.out());
  }

  @Test
  @DisplayName("keeps a helper class beside the model, and what doesn't compile but isn't needed")
  void helper() throws IOException {
    Path folder = desk.project().sources().resolve("dinosaurus/student");
    desk.write(Desk.example("full-marks").replace("Math.max(-maxValue", "Helper.most(-maxValue"));
    Files.writeString(
        folder.resolve("Helper.java"),
        """
        package dinosaurus.student;
        class Helper { static double most(double a, double b) { return Math.max(a, b); } }
        """);
    Files.writeString(folder.resolve("Scratch.java"), "class Scratch { int }");
    assertEquals(0, desk.run("check", "clip", "--fail"), desk.out());
  }

  @Test
  @DisplayName("blames the student's own line for a crash, and shows no trace of ours")
  void crash() throws IOException {
    desk.write(
        Desk.stub().replace("todo(\"clip the entries of the five gradients\")", "\"\".charAt(9)"));
    assertEquals(0, desk.run("check"));
    assertTrue(desk.out().contains("[CRASH]"), desk.out());
    assertTrue(desk.out().contains("DinosaurModel.java:"), desk.out());
    assertFalse((desk.out() + desk.err()).contains("\tat "), desk.out() + desk.err());
  }
}

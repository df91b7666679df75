package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.harness.Examples;
import dinosaurus.harness.Home;
import dinosaurus.harness.difference.Replay.RecordedReport;
import dinosaurus.rubric.GradedTest;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.score.Reproduction;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file of what an instructor changes of the assignment")
class AssignmentFileTest {

  /** The title of a hidden case. */
  private static final String TINY =
      CaseSet.loadAll().all().stream()
          .filter(one -> one.id().equals("hidden/clip/tiny-bound"))
          .map(Case::title)
          .findFirst()
          .orElseThrow();

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private Path file(String yaml) throws IOException {
    return Files.writeString(folder.resolve("island.yaml"), yaml);
  }

  private static int worth(String id) {
    return Rubric.tests().stream()
        .filter(test -> test.id().equals(id))
        .mapToInt(GradedTest::points)
        .findFirst()
        .orElseThrow();
  }

  private int grade(Object... options) {
    List<Object> command =
        List.of("grade", Examples.FOLDER.resolve("half-done"), "--out", folder.resolve("grades"));
    return run(Stream.concat(command.stream(), Arrays.stream(options)).toArray());
  }

  private int run(Object... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Dino.run(
        new PrintWriter(out),
        new PrintWriter(err),
        Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
  }

  /** Returns clip, sample, optimize, model and total of the table. */
  private String row() throws IOException {
    return String.join(
        " ",
        List.of(Files.readAllLines(folder.resolve("grades/grades.csv")).get(1).split(","))
            .subList(5, 10));
  }

  @Test
  @DisplayName("decides what reports, tables and a replay say, and has everything graded again")
  void counts() throws IOException {
    int above = worth("clip.above");
    int loss = worth("model.loss");
    Path points = file("points:\n  clip.above: %d\n  model.loss: 1\n".formatted(above + loss - 1));
    assertEquals(0, grade("--assignment", points), err::toString);
    int clip = 20 + loss - 1;
    assertEquals(clip + " 30 0 0 " + (clip + 30), row());
    String report = Files.readString(folder.resolve("grades/half-done/report.md"));
    assertTrue(report.contains("| clip | " + clip + " of " + clip + " |"), report);
    Path json = folder.resolve("grades/half-done/report.json");
    Path kept = Files.copy(json, folder.resolve("report.json"));
    assertEquals(0, grade(), err::toString);
    assertEquals("20 30 0 0 50", row());
    assertEquals(0, grade("--replay", kept, "--assignment", points), () -> out + "" + err);
    assertEquals(1, grade("--replay", kept), () -> out + "" + err);
    assertTrue(out.toString().contains("The assignment has another version"), out::toString);
  }

  @Test
  @DisplayName("moves cases: students read the numbers of those that are public now")
  void cases() throws IOException {
    Path moved =
        file("cases:\n  hidden: [public/clip/all-beyond]\n  public: [hidden/clip/tiny-bound]\n");
    Path submission = folder.resolve("forgetful/DinosaurModel.java");
    Files.createDirectories(submission.getParent());
    String right = Files.readString(Examples.FOLDER.resolve("full-marks/DinosaurModel.java"));
    String wrong = right.replace("Math.max(-maxValue, ", "(");
    assertNotEquals(right, wrong);
    Files.writeString(submission, wrong);
    assertEquals(0, run("grade", submission.getParent(), "--out", folder.resolve("as-it-is")));
    assertEquals(
        0,
        run(
            "grade",
            submission.getParent(),
            "--out",
            folder.resolve("moved"),
            "--assignment",
            moved),
        err::toString);
    String before = Files.readString(folder.resolve("as-it-is/forgetful/report.json"));
    String after = Files.readString(folder.resolve("moved/forgetful/report.json"));
    assertTrue(before.contains("every entry beyond the bound"));
    assertFalse(before.contains(TINY));
    assertFalse(after.contains("every entry beyond the bound"));
    assertTrue(after.contains(TINY));
  }

  @Test
  @DisplayName("sets the time for a call, which --timeout comes before")
  void seconds() throws IOException {
    Path limits = file("limits:\n  seconds-per-call: 3\n");
    assertEquals(3, broken("--assignment", limits).secondsPerCall());
    assertEquals(4, broken("--assignment", limits, "--timeout", 4).secondsPerCall());
  }

  @Test
  @DisplayName("is another version by what decides scores, whatever else it says")
  void version() throws IOException {
    String plain = broken("--assignment", file("late: {due: 2026-11-20T23:59Z}\n")).assignment();
    Path points = file("points: {clip.again: 2, clip.fresh: 1, clip.above: 5}\n");
    String changed = broken("--assignment", points).assignment();
    assertTrue(changed.startsWith(plain + ", assignment "), changed);
    Path same =
        file(
            "# Mine\npoints:\n  clip.above: 5\n  clip.fresh: 1\n  clip.again: 2\n"
                + "late: {free-days: 2}\n");
    assertEquals(changed, broken("--assignment", same).assignment());
  }

  /** Grades a file that doesn't compile, and returns what its report says of how. */
  private Reproduction broken(Object... options) throws IOException {
    List<Object> command =
        List.of("grade", Examples.FOLDER.resolve("does-not-compile"), "--out", folder);
    assertEquals(
        0, run(Stream.concat(command.stream(), Arrays.stream(options)).toArray()), err::toString);
    return RecordedReport.read(folder.resolve("does-not-compile/report.json")).reproduction();
  }

  @Test
  @DisplayName("is in docs as an example, which may be the policy file, too")
  void example() throws IOException {
    Path example = Home.FOLDER.resolve("docs/assignment.yaml");
    assertEquals(0, grade("--assignment", example), err::toString);
    assertEquals("18 30 0 0 48", row());
    assertEquals(
        15,
        RecordedReport.read(folder.resolve("grades/half-done/report.json"))
            .reproduction()
            .secondsPerCall());
    assertEquals(
        0, run("export", "csv", folder.resolve("grades"), "--policy", example), err::toString);
    assertTrue(out.toString().contains(",48,"), out::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "points:;  clip.above: 99|2: with the tests that aren't named here there are 193 points in"
            + " all; change some until they are 100.",
        "points:;  clip.above: -1|2: this must be a number from 0 to 100 with at most two decimals.",
        "points:;  clip.above: 0|2: a graded test is worth 1 point or more.",
        "points:;  clip.abov: 1|2: there is no key \"clip.abov\"; did you mean clip.above?",
        "points:;  clip.above: 6;  clip.above: 6|3: the key \"clip.above\" comes twice.",
        "point:;  clip.above: 6|1: there is no key \"point\"; did you mean points?",
        "cases:;  hidden: [public/clip/bound-11]|2: there is no case public/clip/bound-11; did you"
            + " mean public/clip/bound-10?",
        "cases:;  hidden:;  - hidden/clip/bound-7|3: hidden/clip/bound-7 is hidden already; take it"
            + " out.",
        "cases:;  public:;  - hidden/clip/bound-7;  - hidden/clip/bound-7|4: hidden/clip/bound-7"
            + " comes twice.",
        "limits:;  seconds-per-call: 0|2: this must be 1 second or more.",
        "limits:;  seconds: 5|2: there is no key \"seconds\"; here may be seconds-per-call.",
        "late:;  due: tomorrow|2: this must be a time with its zone, such as"
            + " 2026-11-20T23:59[Europe/Berlin] or 2026-11-20T23:59:00+01:00."
      })
  @DisplayName("is checked before anything is graded")
  void checked(String yaml, String message) throws IOException {
    assertEquals(2, grade("--assignment", file(yaml.replace(";", "\n") + "\n")));
    String told = err.toString().lines().findFirst().orElse("");
    assertEquals("dino: island.yaml, line " + message, told);
    assertTrue(Files.notExists(folder.resolve("grades/half-done")));
  }

  @Test
  @DisplayName("leaves students a case for every graded test")
  void untried() throws IOException {
    Path file = file("cases:\n  hidden: [%s]\n".formatted(String.join(", ", publicCases("clip"))));
    assertEquals(2, grade("--assignment", file));
    assertEquals(
        "dino: island.yaml hides every case that students could try clip.above, clip.below,"
            + " clip.within,"
            + " clip.argument, clip.fresh and clip.again on; leave one public, or make another"
            + " public.",
        err.toString().lines().findFirst().orElse(""));
  }

  private static List<String> publicCases(String exercise) {
    return CaseSet.load(Visibility.PUBLIC).ids().stream()
        .filter(id -> id.startsWith("public/" + exercise + "/"))
        .toList();
  }
}

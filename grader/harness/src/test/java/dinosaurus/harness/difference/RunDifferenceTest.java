package dinosaurus.harness.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.harness.Examples;
import dinosaurus.harness.bulk.Assessment;
import dinosaurus.harness.bulk.BulkGrading;
import dinosaurus.harness.bulk.RunListener;
import dinosaurus.harness.bulk.SubmissionGrader;
import dinosaurus.harness.intake.Intake;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.harness.sandbox.TestSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The difference of two runs")
class RunDifferenceTest {

  private static final CaseSet PUBLIC = CaseSet.load(Visibility.PUBLIC);
  private static final CaseSet ALL = CaseSet.load(Visibility.PUBLIC, Visibility.HIDDEN);
  private static final String STUB = "stub-untouched";
  private static final String SHRINKS = "1 up, 0 down, 0 otherwise, 1 the same; 1 new, 1 gone.";

  @TempDir static Path shared;
  @TempDir Path folder;

  private static Path old;

  private Path input;

  @BeforeAll
  static void gradeThree() throws Exception {
    Path input = shared.resolve("in");
    handInThree(input);
    old = grade(input, shared.resolve("old"), PUBLIC);
  }

  @BeforeEach
  void handInThree() throws IOException {
    input = folder.resolve("in");
    handInThree(input);
  }

  private static void handInThree(Path input) throws IOException {
    handIn(input, "anna", STUB);
    handIn(input, "ben", STUB);
    handIn(input, "cem", "does-not-compile");
  }

  private static void handIn(Path input, String name, String example) throws IOException {
    String source =
        Files.readString(Examples.FOLDER.resolve(example).resolve("DinosaurModel.java"));
    Files.writeString(
        Files.createDirectories(input.resolve(name)).resolve("DinosaurModel.java"), source);
  }

  private static Path grade(Path input, Path out, CaseSet cases) throws Exception {
    Assessment assessment =
        new Assessment(cases, Limits.DEFAULT, Optional.empty(), Optional.empty());
    try (SubmissionGrader grader = new SubmissionGrader(assessment, TestSandbox.find())) {
      new BulkGrading(grader, 1, out, false)
          .run(
              Intake.of(List.of(input), out, Optional.empty()).submissions(), new RunListener() {});
    }
    return out;
  }

  /** Grades what is handed in now, and returns the difference. */
  private List<String> lines(CaseSet cases) throws Exception {
    return RunDifference.between(old, grade(input, folder.resolve("new"), cases)).lines();
  }

  @Test
  @DisplayName("names who is new and gone, whose score moved, by which tests, and why")
  void moved() throws Exception {
    handIn(input, "ben", "half-done");
    Files.delete(input.resolve("cem/DinosaurModel.java"));
    Files.delete(input.resolve("cem"));
    handIn(input, "dora", STUB);
    List<String> lines = lines(PUBLIC);
    assertEquals("cem: gone, was 0 (does not compile)", lines.get(0));
    assertEquals("  " + old.resolve("instructor/cem/report.html"), lines.get(1));
    assertEquals("dora: new, 0 (not implemented)", lines.get(2));
    assertEquals("  " + folder.resolve("new/instructor/dora/report.html"), lines.get(3));
    String ben = lines.get(4);
    assertEquals(
        "ben: 50 (unfinished), was 0 (not implemented): 6 tests of clip 20, was 0; 7 tests of"
            + " sample 30, was 0 [another submission]",
        ben);
    assertTrue(Files.exists(Path.of(lines.get(5).strip())), lines.get(5));
    assertEquals(List.of(SHRINKS), lines.subList(6, lines.size()));
  }

  @Test
  @DisplayName("says nothing of what stayed, though it rests on other cases")
  void same() throws Exception {
    assertEquals(List.of("0 up, 0 down, 0 otherwise, 3 the same; 0 new, 0 gone."), lines(ALL));
  }

  @Test
  @DisplayName("gives every reason there may be")
  void reasons() throws Exception {
    handIn(input, "anna", "half-done");
    String anna = lines(ALL).get(0);
    assertTrue(anna.endsWith(" [another submission, other cases]"), anna);
  }
}

package dinosaurus.harness.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.harness.Examples;
import dinosaurus.harness.intake.Intake;
import dinosaurus.harness.results.BriefOutcome;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.OutputLock;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.harness.sandbox.TestSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A run on the folder of an earlier one")
class ContinuedRunTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.EPOCH);
  private static final CaseSet CASES = CaseSet.load(Visibility.PUBLIC);

  @TempDir static Path shared;
  private static SubmissionGrader grader;

  @TempDir Path folder;

  private Path submission;
  private Path report;

  @BeforeAll
  static void gradeOnce() throws Exception {
    grader = grader(Limits.DEFAULT);
    Path stub = Examples.FOLDER.resolve("stub-untouched/DinosaurModel.java");
    Files.copy(
        stub, Files.createDirectories(shared.resolve("in/anna")).resolve("DinosaurModel.java"));
    run(grader, shared, false, new RunListener() {});
  }

  @AfterAll
  static void close() {
    grader.close();
  }

  private static SubmissionGrader grader(Limits limits) throws Exception {
    return new SubmissionGrader(
        new Assessment(CASES, limits, Optional.empty(), Optional.empty()), TestSandbox.find());
  }

  @BeforeEach
  void copy() throws IOException {
    FileUtils.copyDirectory(shared.toFile(), folder.toFile());
    submission = folder.resolve("in/anna/DinosaurModel.java");
    report = folder.resolve("out/anna/report.json");
    age();
  }

  private void age() throws IOException {
    Files.setLastModifiedTime(report, LONG_AGO);
  }

  private boolean isGradedAgain() throws IOException {
    return !Files.getLastModifiedTime(report).equals(LONG_AGO);
  }

  private static List<Grade> run(
      SubmissionGrader grader, Path folder, boolean regrade, RunListener listener)
      throws Exception {
    Path out = folder.resolve("out");
    return new BulkGrading(grader, 1, out, regrade)
        .run(
            Intake.of(List.of(folder.resolve("in")), out, Optional.empty()).submissions(),
            listener);
  }

  private List<Grade> run() throws Exception {
    return run(grader, folder, false, new RunListener() {});
  }

  @Test
  @DisplayName("takes what is graded as it is")
  void known() throws Exception {
    List<Grade> grades = run();
    assertFalse(isGradedAgain());
    assertEquals(BriefOutcome.NOT_IMPLEMENTED, grades.get(0).outcome());
    assertTrue(
        Files.readString(folder.resolve("out/grades.csv")).contains("anna,,,,not implemented"));
  }

  @Test
  @DisplayName("grades again where the submission, what it is graded by, or a report is another")
  void changed() throws Exception {
    try (SubmissionGrader another = grader(Limits.DEFAULT.withCall(Duration.ofSeconds(3)))) {
      run(another, folder, false, new RunListener() {});
    }
    assertTrue(isGradedAgain(), "another limit");
    run();
    age();
    Files.writeString(submission, Files.readString(submission) + "\n");
    run();
    assertTrue(isGradedAgain(), "another submission");
    Files.writeString(report, "{}");
    age();
    run();
    assertTrue(isGradedAgain(), "a spoilt report");
    age();
    Files.delete(folder.resolve("out/anna/report.md"));
    run();
    assertTrue(isGradedAgain(), "a lost report");
    age();
    Files.delete(folder.resolve("out/anna/grade.json"));
    run();
    assertTrue(isGradedAgain(), "a run that ended before its last file");
    age();
    Files.delete(folder.resolve("out/instructor/anna/report.html"));
    run();
    assertTrue(isGradedAgain(), "a lost report of the instructor's");
    age();
    Files.writeString(folder.resolve("out/instructor/anna/report.json"), "{}");
    run();
    assertTrue(isGradedAgain(), "a spoilt report of the instructor's");
  }

  @Test
  @DisplayName("leaves a submission alone that is named like a half-written file")
  void namedLikeHalfWritten() throws Exception {
    Path named = Files.createDirectories(folder.resolve("out/ben.tmp")).resolve("report.md");
    Files.writeString(named, "whole");
    run();
    assertTrue(Files.exists(named));
  }

  @Test
  @DisplayName("lets an error of the grader's own through as it is, whichever thread it befell")
  void ownError() {
    RunListener exhausted =
        new RunListener() {
          @Override
          public void done(Grade grade, boolean known) {
            throw new OutOfMemoryError("made up");
          }
        };
    assertThrows(OutOfMemoryError.class, () -> run(grader, folder, false, exhausted));
  }

  @Test
  @DisplayName("grades everything again where that is asked for")
  void regraded() throws Exception {
    run(grader, folder, true, new RunListener() {});
    assertTrue(isGradedAgain());
  }

  @Test
  @DisplayName("clears away what was half written, and nothing else")
  void halfWritten() throws Exception {
    Path half = Files.writeString(folder.resolve("out/anna/report.json.12-1.tmp"), "{");
    Path full = Files.writeString(folder.resolve("out/instructor/anna/report.md.9-1.tmp"), "x");
    Path other = Files.writeString(folder.resolve("out/grades.csv.12-1.tmp"), "x");
    Path own = Files.writeString(folder.resolve("out/notes.tmp"), "x");
    OutputLock.take(folder.resolve("out")).close();
    assertFalse(Files.exists(half));
    assertFalse(Files.exists(full));
    assertFalse(Files.exists(other));
    assertTrue(Files.exists(own));
  }
}

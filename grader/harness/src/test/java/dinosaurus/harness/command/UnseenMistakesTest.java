package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.catalogue.PointsTable;
import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.TestEntry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The eighty, and forty more later, were written from the handout alone, before the explanations
 * were tried on them; then every explanation was read beside the code.
 */
@Tag("slow")
@DisplayName("A mistake that nobody foresaw")
class UnseenMistakesTest {

  private static final int MISTAKES = 120;
  private static final int EXPLAINED = 120;

  @TempDir static Path folder;

  @BeforeAll
  static void grade() throws IOException {
    for (UnseenMistake mistake : UnseenMistake.all()) {
      mistake.handIn(folder.resolve("submissions"));
    }
    StringWriter told = new StringWriter();
    int code =
        Dino.run(
            new PrintWriter(told),
            new PrintWriter(told),
            "grade",
            folder.resolve("submissions").toString(),
            "--out",
            folder.resolve("grades").toString());
    assertEquals(0, code, told::toString);
  }

  static List<UnseenMistake> mistakes() throws IOException {
    return UnseenMistake.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  @DisplayName("loses points in its exercise, and is told what was reviewed")
  void isToldWhatWasReviewed(UnseenMistake mistake) throws IOException {
    ExerciseEntry exercise = exercise(mistake);
    assertAll(
        () -> assertTrue(exercise.earned() < exercise.possible(), "It loses no points."),
        () ->
            assertEquals(mistake.feedback(), String.join(" || ", exercise.diagnosis().feedback())));
  }

  private static ExerciseEntry exercise(UnseenMistake mistake) throws IOException {
    return ReportDocument.read(
            folder.resolve("grades").resolve(mistake.submission()).resolve("report.json"))
        .exercises()
        .stream()
        .filter(one -> one.exercise() == mistake.exercise())
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("costs the points that docs/POINTS.md tells")
  void points() throws IOException {
    List<PointsTable.Row> rows = new ArrayList<>();
    for (UnseenMistake mistake : UnseenMistake.all()) {
      ExerciseEntry exercise = exercise(mistake);
      rows.add(
          new PointsTable.Row(
              mistake.toString(),
              mistake.exercise(),
              exercise.possible() - exercise.earned(),
              exercise.tests().stream()
                  .filter(test -> test.earned() < test.points())
                  .map(TestEntry::id)
                  .toList()));
    }
    PointsTable.assertCurrent(rows);
  }

  @Test
  @DisplayName("is explained more often than not, and never by a cause that isn't there")
  void explained() throws IOException {
    List<UnseenMistake> all = UnseenMistake.all();
    long explained =
        all.stream().filter(one -> one.verdict() == UnseenMistake.Verdict.TRUE).count();
    assertEquals(MISTAKES, all.size());
    assertTrue(explained >= EXPLAINED, explained + " are explained.");
  }
}

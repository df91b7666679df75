package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.ReportDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
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
  private static final int EXPLAINED = 116;

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
    ReportDocument report =
        ReportDocument.read(
            folder.resolve("grades").resolve(mistake.submission()).resolve("report.json"));
    ExerciseEntry exercise =
        report.exercises().stream()
            .filter(one -> one.exercise() == mistake.exercise())
            .findFirst()
            .orElseThrow();
    assertAll(
        () -> assertTrue(exercise.earned() < exercise.possible(), "It loses no points."),
        () ->
            assertEquals(mistake.feedback(), String.join(" || ", exercise.diagnosis().feedback())));
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

package dinosaurus.grader.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.Exercise;
import dinosaurus.fixtures.FixtureSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.grader.grading.Grading;
import dinosaurus.grader.score.ExerciseScore;
import dinosaurus.grader.score.GradedResult;
import dinosaurus.grader.score.Score;
import dinosaurus.reference.ReferenceModel;
import dinosaurus.reference.misconceptions.Misconception;
import dinosaurus.reference.misconceptions.Misconceptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Demands that every misconception loses points in the exercise it belongs to.
 *
 * <p>Writes {@code target/misconceptions.csv}: the points each one lost, and the tests it failed.
 */
class MisconceptionsTest {

  private static final FixtureSet FIXTURES = FixtureSet.load(Visibility.PUBLIC, Visibility.HIDDEN);
  private static final Map<String, String> LOST = new TreeMap<>();

  static List<Misconception> misconceptions() {
    return Misconceptions.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("misconceptions")
  void everyMisconceptionLosesPointsInItsExercise(Misconception misconception) {
    ExerciseScore score = graded(misconception);
    LOST.put(misconception.id(), line(misconception, score));
    assertTrue(score.earned() < score.possible(), misconception::title);
  }

  @Test
  void theReferenceLosesNone() {
    Score score = Grading.grade(new ReferenceModel(), FIXTURES);
    assertEquals(score.possible(), score.earned());
  }

  @AfterAll
  static void writeWhatWasLost() throws IOException {
    Files.write(Path.of("target", "misconceptions.csv"), LOST.values());
  }

  private static ExerciseScore graded(Misconception misconception) {
    Exercise exercise = misconception.exercise();
    return Grading.grade(misconception.model(), only(exercise)).exercises().stream()
        .filter(part -> part.exercise() == exercise)
        .findFirst()
        .orElseThrow();
  }

  /** Returns the cases of one exercise, so that the others take no time. */
  private static FixtureSet only(Exercise exercise) {
    return new FixtureSet(
        exercise == Exercise.CLIP ? FIXTURES.clip() : List.of(),
        exercise == Exercise.SAMPLE ? FIXTURES.sample() : List.of(),
        exercise == Exercise.OPTIMIZE ? FIXTURES.optimize() : List.of(),
        exercise == Exercise.MODEL ? FIXTURES.model() : List.of());
  }

  private static String line(Misconception misconception, ExerciseScore score) {
    return "%s,%s,%d of %d lost,%s"
        .formatted(
            misconception.id(),
            misconception.exercise(),
            score.possible() - score.earned(),
            score.possible(),
            score.results().stream()
                .filter(result -> result.earned() == 0)
                .map(GradedResult::id)
                .collect(Collectors.joining(" ")));
  }
}

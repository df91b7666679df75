package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

@Label("Answers as odd as they may be")
class OddAnswersPropertiesTest {

  private static final CaseSet CASES = CaseSet.load(Visibility.PUBLIC);

  /** Far more than the slowest search for a cause takes on a busy machine. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private static final int ALL_PARTS = 127;

  @Property(seed = "11", tries = 60, shrinking = ShrinkingMode.OFF)
  @Label("in their numbers are graded, and what fails is told")
  void numbers(
      @ForAll OddAnswers.Where where,
      @ForAll OddAnswers.Numbers numbers,
      @ForAll Exercise exercise,
      @ForAll @IntRange(min = 1, max = ALL_PARTS) int parts) {
    grade(new OddAnswers(where, numbers, OddAnswers.Shape.RIGHT, exercise, parts));
  }

  @Property(seed = "12", tries = 60, shrinking = ShrinkingMode.OFF)
  @Label("in their shapes are graded, and what fails is told")
  void shapes(
      @ForAll OddAnswers.Where where, @ForAll OddAnswers.Shape shape, @ForAll Exercise exercise) {
    grade(new OddAnswers(where, OddAnswers.Numbers.NEARLY, shape, exercise, ALL_PARTS));
  }

  private static void grade(OddAnswers model) {
    Score score = assertTimeoutPreemptively(LONGEST, () -> Grading.grade(model, CASES));
    assertEquals(Rubric.tests().size(), score.results().size());
    assertTrue(
        score.diagnoses().values().stream().noneMatch(Diagnosis.Failed.class::isInstance),
        () -> score.diagnoses().toString());
    for (GradedResult result : score.results()) {
      Outcome outcome = result.outcome();
      assertFalse(!outcome.earnsPoints() && outcome.feedback().isEmpty(), result::id);
    }
  }
}

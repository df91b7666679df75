package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Label("Answers as odd as they may be")
class OddAnswersPropertiesTest {

  private static final int SHORT = 100;
  private static final int FEW = 20;
  private static final int MANY = 300;

  /** Of training, short runs: a long one costs more than all other cases, and is odd as they. */
  private static final CaseSet CASES =
      CaseSet.load(Visibility.PUBLIC)
          .where(
              one ->
                  !(one.call() instanceof Call.Model run) || run.options().iterations() <= SHORT);

  /** Far more than the slowest search for a cause takes on a busy machine. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private static final int ALL_PARTS = 127;

  @Property(seed = "11", tries = FEW, shrinking = ShrinkingMode.OFF)
  @Label("in their numbers are graded and solved, and what fails is told")
  void numbers(
      @ForAll OddAnswers.Where where,
      @ForAll OddAnswers.Numbers numbers,
      @ForAll Exercise exercise,
      @ForAll @IntRange(min = 1, max = ALL_PARTS) int parts) {
    grade(new OddAnswers(where, numbers, OddAnswers.Shape.RIGHT, exercise, parts));
  }

  @Property(seed = "12", tries = FEW, shrinking = ShrinkingMode.OFF)
  @Label("in their shapes are graded and solved, and what fails is told")
  void shapes(
      @ForAll OddAnswers.Where where, @ForAll OddAnswers.Shape shape, @ForAll Exercise exercise) {
    grade(new OddAnswers(where, OddAnswers.Numbers.NEARLY, shape, exercise, ALL_PARTS));
  }

  @Tag("slow")
  @Property(seed = "13", tries = MANY, shrinking = ShrinkingMode.OFF)
  @Label("in both are graded and solved, and what fails is told")
  void both(
      @ForAll OddAnswers.Where where,
      @ForAll OddAnswers.Numbers numbers,
      @ForAll OddAnswers.Shape shape,
      @ForAll Exercise exercise,
      @ForAll @IntRange(min = 1, max = ALL_PARTS) int parts) {
    grade(new OddAnswers(where, numbers, shape, exercise, parts));
  }

  /** Solves for a rule, as follow-through does. */
  private static Object solve(Exercise exercise, Answers answers) {
    return switch (exercise) {
      case CLIP -> answers.clipRule();
      case SAMPLE -> answers.sampleRules();
      case OPTIMIZE -> answers.stepRule();
      case MODEL -> List.of();
    };
  }

  private static void grade(OddAnswers model) {
    GradedRun run = assertTimeoutPreemptively(LONGEST, () -> Grading.run(model, CASES));
    Score score = run.score();
    assertEquals(Rubric.tests().size(), score.results().size());
    assertTrue(
        score.diagnoses().values().stream().noneMatch(Diagnosis.Failed.class::isInstance),
        () -> score.diagnoses().toString());
    for (GradedResult result : score.results()) {
      Outcome outcome = result.outcome();
      assertFalse(!outcome.earnsPoints() && outcome.feedback().isEmpty(), result::id);
    }
    assertTimeoutPreemptively(LONGEST, () -> solve(model.exercise(), run.answers()));
  }
}

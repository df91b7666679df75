package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.models.RightModel;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The answers of a trusted model")
class AnswersTest {

  private static final CaseSet CASES = CaseSet.load(Visibility.PUBLIC);
  private static final int ALL = CASES.optimize().size();
  private static final Set<String> LOSS = Set.of("optimize.loss");
  private static final Set<String> STATE = Set.of("optimize.state");

  private int calls;

  private Answers answers(double lossTooMuch) {
    return Grading.answers(
        new RightModel() {
          @Override
          public OptimizationStep optimize(
              int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
            calls++;
            OptimizationStep step = super.optimize(x, y, aPrev, parameters, learningRate);
            return new OptimizationStep(step.loss() + lossTooMuch, step.gradients(), step.aLast());
          }
        },
        CASES);
  }

  @Test
  @DisplayName("are asked for when a test first looks at them, once a case")
  void once() {
    Answers right = answers(0);
    assertEquals(0, calls);
    assertEquals(LOSS, right.passed(Exercise.OPTIMIZE, LOSS, CASES));
    assertEquals(ALL, calls);
    assertEquals(STATE, right.passed(Exercise.OPTIMIZE, STATE, CASES));
    assertEquals(ALL, calls);
  }

  @Test
  @DisplayName("are asked for no further than to the first wrong one")
  void wrong() {
    Answers wrong = answers(1);
    assertEquals(Set.of(), wrong.passed(Exercise.OPTIMIZE, LOSS, CASES));
    assertEquals(1, calls);
    assertEquals(STATE, wrong.passed(Exercise.OPTIMIZE, STATE, CASES));
    assertEquals(ALL, calls);
  }

  @Test
  @DisplayName("are asked for once, however many submissions are compared with them")
  void compared() {
    GradedRun run = Grading.run(new RightModel(), CASES.where(AnswersTest::isOptimize));
    Answers right = answers(0);
    assertTrue(run.agreesWith(right, Exercise.OPTIMIZE, one -> true));
    int asked = calls;
    assertTrue(run.agreesWith(right, Exercise.OPTIMIZE, one -> true));
    assertEquals(asked, calls);
    Answers wrong = answers(1);
    assertFalse(run.agreesWith(wrong, Exercise.OPTIMIZE, one -> true));
    assertFalse(run.agreesWith(wrong, Exercise.OPTIMIZE, one -> true));
    assertEquals(asked + 1, calls);
  }

  private static boolean isOptimize(Case<?, ?> one) {
    return one.exercise() == Exercise.OPTIMIZE;
  }
}

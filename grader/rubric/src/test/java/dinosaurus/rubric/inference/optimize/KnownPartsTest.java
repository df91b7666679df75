package dinosaurus.rubric.inference.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Call;
import dinosaurus.rubric.inference.observation.Observed;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Rnn;
import java.util.List;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What comes back from a step is known:")
class KnownPartsTest {

  private static final Call.Optimize GIVEN = Calls.of("-1 2 1", "2 1 0", 0.5, 0.5);

  private static ForwardPass forward(Call.Optimize call) {
    return Rnn.forward(call.x(), call.y(), call.aPrev(), call.parameters());
  }

  private static Call.Optimize updated() {
    Call.Optimize after = GIVEN.copy();
    Rnn.update(after.parameters(), gradients(), after.learningRate());
    return after;
  }

  private static Gradients gradients() {
    return Rnn.backward(GIVEN.x(), GIVEN.y(), GIVEN.parameters(), forward(GIVEN));
  }

  private static List<Step> steps(double loss, SimpleMatrix state) {
    OptimizationStep result = new OptimizationStep(loss, gradients(), state);
    return List.of(Step.of(KnownPass.RIGHT, new Observed<>(GIVEN, Answer.of(updated(), result))));
  }

  private static double ofTimeStep(int t) {
    return -StrictMath.log(forward(GIVEN).probabilities(t).get(GIVEN.y()[t]));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("a loss")
  void loss(KnownLoss loss) {
    double right = forward(GIVEN).loss();
    double value =
        switch (loss) {
          case RIGHT -> right;
          case ZERO -> 0;
          case UPDATED -> forward(updated()).loss();
          case LAST -> ofTimeStep(2);
          case FIRST -> ofTimeStep(0);
          case MEAN -> right / 3;
          case BITS -> right / StrictMath.log(2);
          case NEGATIVE -> -right;
        };
    SimpleMatrix state = new SimpleMatrix(3, 1);

    assertEquals(Optional.of(loss), KnownLoss.of(steps(value, state)));
    assertEquals(Optional.empty(), KnownLoss.of(steps(value + 1e-7, state)));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("a state")
  void state(KnownState state) {
    ForwardPass pass = forward(GIVEN);
    SimpleMatrix value =
        switch (state) {
          case RIGHT -> pass.state(2);
          case ZERO -> new SimpleMatrix(3, 1);
          case INITIAL -> GIVEN.aPrev();
          case FIRST -> pass.state(0);
          case BEFORE_LAST -> pass.state(1);
          case UPDATED -> forward(updated()).state(2);
        };
    SimpleMatrix other = value.copy();
    other.set(2, other.get(2) + 1e-7);

    assertEquals(Optional.of(state), KnownState.of(steps(0, value)));
    assertEquals(Optional.empty(), KnownState.of(steps(0, other)));
  }
}

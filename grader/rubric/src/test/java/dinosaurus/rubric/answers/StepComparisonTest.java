package dinosaurus.rubric.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import java.util.Optional;
import java.util.function.Consumer;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Of an update and the gradients returned is told")
class StepComparisonTest {

  private static final double RATE = 0.01;

  private static Gradients gradients() {
    NumpyRandom random = new NumpyRandom(1);
    return new Gradients(
        random.randn(3, 2),
        random.randn(3, 3),
        random.randn(2, 3),
        random.randn(3, 1),
        random.randn(2, 1));
  }

  private static StepComparison comparison(
      Gradients gradients, double rate, Consumer<Parameters> update) {
    Parameters before = Rnn.initialize(3, 2, 2);
    Parameters after = before.copy();
    update.accept(after);
    return new StepComparison(before, after, gradients, rate);
  }

  private static Optional<String> told(double rate, Consumer<Parameters> update) {
    return comparison(gradients(), rate, update).words();
  }

  private static boolean isRight(Gradients gradients, Consumer<Parameters> update) {
    return comparison(gradients, RATE, update).isRight(gradients());
  }

  @Test
  @DisplayName("whether they belong together, right or wrong")
  void right() {
    assertTrue(isRight(gradients(), after -> Rnn.update(after, gradients(), RATE)));
    assertFalse(isRight(gradients(), after -> Rnn.update(after, gradients(), -RATE)));
    assertFalse(isRight(gradients(), after -> {}));
  }

  @Test
  @DisplayName("that they don't where gradients next to nothing ask for no step")
  void still() {
    Gradients still = gradients();
    for (Tensor tensor : Tensor.of(still)) {
      tensor.matrix().setTo(tensor.matrix().scale(1e-15));
    }
    assertFalse(isRight(still, after -> Rnn.update(after, still, RATE)));
  }

  @Test
  @DisplayName("the factor, with its sign")
  void factor() {
    assertEquals(
        Optional.of("Every step is -1.0 times learningRate times the gradient that came back."),
        told(RATE, after -> Rnn.update(after, gradients(), -RATE)));
    assertEquals(
        Optional.of("Every step is 0.142857 times learningRate times the gradient that came back."),
        told(RATE, after -> Rnn.update(after, gradients(), RATE / 7)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1e4, -0.5, 0.1, 1.0001, 2, 1234.5})
  @DisplayName("the factor, however large")
  void anyFactor(double factor) {
    assertEquals(
        Optional.of(
            "Every step is "
                + Numbers.rounded(factor, 6)
                + " times learningRate times the gradient that came back."),
        told(RATE, after -> Rnn.update(after, gradients(), factor * RATE)));
  }

  @Test
  @DisplayName("nothing where there is no step, no learning rate or no common factor")
  void nothing() {
    assertEquals(Optional.empty(), told(RATE, after -> {}));
    assertEquals(Optional.empty(), told(0, after -> Rnn.update(after, gradients(), RATE)));
    assertEquals(
        Optional.empty(),
        told(
            RATE,
            after -> {
              Rnn.update(after, gradients(), RATE);
              after.by().set(1, 7);
            }));
  }

  @Test
  @DisplayName("nothing where the shapes aren't those of the parameters")
  void shapes() {
    Parameters before = Rnn.initialize(3, 2, 2);
    Parameters after = before.copy();
    after.Wax().setTo(new SimpleMatrix(1, 1));
    assertEquals(Optional.empty(), new StepComparison(before, after, gradients(), RATE).words());
    assertEquals(
        Optional.empty(),
        new StepComparison(Rnn.initialize(2, 2, 2), Rnn.initialize(2, 2, 2), gradients(), RATE)
            .words());
  }
}

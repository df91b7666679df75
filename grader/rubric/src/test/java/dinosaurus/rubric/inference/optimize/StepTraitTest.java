package dinosaurus.rubric.inference.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.toolkit.Gradients;
import java.util.List;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What one step has and another hasn't")
class StepTraitTest {

  /** Makes a step of the largest entry of a gradient, aPrev, the learning rate and x. */
  private static Step step(String text) {
    String[] parts = text.split(" ", 4);
    SimpleMatrix largest = SimpleMatrix.filled(3, 3, Double.parseDouble(parts[0]));
    SimpleMatrix column = new SimpleMatrix(3, 1);
    return new Step(
        Calls.of(parts[3], parts[3], Double.parseDouble(parts[1]), Double.parseDouble(parts[2])),
        null,
        null,
        new Gradients(column, largest, new SimpleMatrix(1, 3), column, new SimpleMatrix(1, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "-6 0 0.01 1 2, 5 0 0.01 1 2, a gradient has entries beyond 5",
    "5 0 0.01 1 2, -6 0 0.01 1 2, all entries of the gradients lie within 5",
    "0 0 0.01 -1 2, 0 0 0.01 1 2, x begins with NO_INPUT",
    "0 0 0.01 1 2, 0 0 0.01 -1 2, x begins with a character",
    "0 0 0.01 1 2, 0 1 0.01 1 2, aPrev is zero",
    "0 1 0.01 1 2, 0 0 0.01 1 2, aPrev isn't zero",
    "0 0 0.01 1, 0 0 0.01 1 2, there is one time step",
    "0 0 0.02 1 2, 0 0 0.01 1 2, learningRate isn't 0.01",
    "0 0 0.01 1 2, 0 0 0.02 1 2, "
  })
  @DisplayName("is told")
  void told(String one, String other, String words) {
    Step first = step(one);
    assertEquals(
        Optional.ofNullable(words), StepTrait.of(List.of(first, step(other)), first::equals));
  }
}

package dinosaurus.rubric.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.toolkit.Gradients;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of gradients, right or wrong, is told")
class CutOffTest {

  private static Gradients gradients(double first, double others) {
    SimpleMatrix row = new SimpleMatrix(1, 3);
    row.fill(others);
    row.set(0, first);
    SimpleMatrix one = SimpleMatrix.filled(1, 1, others);
    return new Gradients(
        row, one, SimpleMatrix.filled(2, 1, others), one, SimpleMatrix.filled(2, 1, others));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 1, true, true",
    "5, -4, true, true",
    "5, 5, true, false",
    "-5, 1, true, false",
    "4, 1, true, false",
    "5, 6, false, false",
    "-7, 1, false, false",
    "5, NaN, false, false"
  })
  @DisplayName("whether they keep to the bound, and whether that shows where it should")
  void bound(double first, double others, boolean kept, boolean shown) {
    CutOff cutOff = new CutOff(gradients(5, 2), gradients(first, others), 5);
    assertEquals(kept, cutOff.isKept());
    assertEquals(shown, cutOff.isShown());
  }
}

package dinosaurus.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** Holds the update, the initial loss and the smoothing to their formulas. */
class RnnUpdateTest {

  @Test
  void updateChangesEveryMatrixInPlace() {
    Parameters parameters = Rnn.initialize(2, 3, 4);
    Parameters before = parameters.copy();
    SimpleMatrix wax = parameters.Wax();
    Gradients gradients = new Gradients(ones(2, 3), ones(2, 2), ones(4, 2), ones(2, 1), ones(4, 1));
    Rnn.update(parameters, gradients, 0.25);
    assertSame(wax, parameters.Wax());
    assertMoved(before.Wax(), parameters.Wax());
    assertMoved(before.Waa(), parameters.Waa());
    assertMoved(before.Wya(), parameters.Wya());
    assertMoved(before.b(), parameters.b());
    assertMoved(before.by(), parameters.by());
  }

  @Test
  void initialLossIsThatOfTheNotebook() {
    assertEquals(23.070858062030304, Rnn.initialLoss(27, 7));
  }

  @Test
  void smoothingKeepsNearlyAllOfTheOldLoss() {
    assertEquals(20 * 0.999 + 30 * 0.001, Rnn.smooth(20, 30));
  }

  private static SimpleMatrix ones(int rows, int columns) {
    return SimpleMatrix.filled(rows, columns, 1);
  }

  private static void assertMoved(SimpleMatrix before, SimpleMatrix after) {
    for (int i = 0; i < before.getNumElements(); i++) {
      assertEquals(before.get(i) - 0.25, after.get(i));
    }
  }
}

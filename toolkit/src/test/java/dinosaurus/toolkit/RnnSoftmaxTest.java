package dinosaurus.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** Holds the softmax to what makes it one. */
class RnnSoftmaxTest {

  @Property(tries = 300, seed = "1")
  void sumsToOneAndKeepsTheOrder(
      @ForAll @Size(min = 1, max = 30) double @DoubleRange(min = -1000, max = 1000) [] z) {
    SimpleMatrix y = Rnn.softmax(new SimpleMatrix(z));
    assertEquals(1, y.elementSum(), 1e-14);
    for (int i = 0; i < z.length; i++) {
      assertTrue(y.get(i) >= 0 && y.get(i) <= 1);
      for (int k = 0; k < z.length; k++) {
        assertTrue(z[i] > z[k] || y.get(i) <= y.get(k));
      }
    }
  }

  @Property(tries = 100, seed = "1")
  void isNotMovedByAConstant(
      @ForAll @Size(min = 1, max = 9) double @DoubleRange(min = -50, max = 50) [] z,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double constant) {
    SimpleMatrix column = new SimpleMatrix(z);
    SimpleMatrix moved = Rnn.softmax(column.plus(constant));
    assertTrue(Rnn.softmax(column).isIdentical(moved, 1e-9));
  }

  @Test
  void keepsTheShapeAndTheArgument() {
    SimpleMatrix row = new SimpleMatrix(new double[][] {{0, StrictMath.log(3)}});
    SimpleMatrix y = Rnn.softmax(row);
    assertEquals(1, y.getNumRows());
    assertEquals(0.25, y.get(0, 0), 1e-15);
    assertEquals(0.75, y.get(0, 1), 1e-15);
    assertEquals(0, row.get(0));
  }

  @Test
  void doesNotOverflow() {
    SimpleMatrix y = Rnn.softmax(new SimpleMatrix(new double[] {1e308, 1e308, -1e308}));
    assertEquals(0.5, y.get(0));
    assertEquals(0.5, y.get(1));
    assertEquals(0, y.get(2));
  }
}

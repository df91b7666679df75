package dinosaurus.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.toolkit.Networks.Example;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ejml.simple.SimpleMatrix;

/** Compares the gradients with central differences of the loss. */
class RnnBackwardTest {

  private static final double DISTANCE = 1e-5;

  @Provide
  Arbitrary<Example> examples() {
    return Networks.examples();
  }

  @Property(tries = 100, seed = "1")
  void gradientsAreTheSlopesOfTheLoss(@ForAll("examples") Example example) {
    Parameters parameters = example.parameters();
    Gradients gradients = Rnn.backward(example.x(), example.y(), parameters, example.forward());
    assertSlopes("dWax", example, parameters.Wax(), gradients.dWax());
    assertSlopes("dWaa", example, parameters.Waa(), gradients.dWaa());
    assertSlopes("dWya", example, parameters.Wya(), gradients.dWya());
    assertSlopes("db", example, parameters.b(), gradients.db());
    assertSlopes("dby", example, parameters.by(), gradients.dby());
  }

  private static void assertSlopes(
      String name, Example example, SimpleMatrix parameter, SimpleMatrix gradient) {
    assertEquals(parameter.getNumRows(), gradient.getNumRows());
    assertEquals(parameter.getNumCols(), gradient.getNumCols());
    for (int i = 0; i < parameter.getNumElements(); i++) {
      double value = parameter.get(i);
      parameter.set(i, value + DISTANCE);
      double above = example.forward().loss();
      parameter.set(i, value - DISTANCE);
      double below = example.forward().loss();
      parameter.set(i, value);
      double slope = (above - below) / (2 * DISTANCE);
      int entry = i;
      assertEquals(
          slope, gradient.get(i), 1e-6 * (1 + Math.abs(slope)), () -> name + " entry " + entry);
    }
  }
}

package dinosaurus.toolkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.toolkit.Networks.Example;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ejml.simple.SimpleMatrix;

/** Compares the forward pass with the equations written out in matrices. */
class RnnForwardTest {

  private static final double TOLERANCE = 1e-12;

  @Provide
  Arbitrary<Example> examples() {
    return Networks.examples();
  }

  @Property(tries = 200, seed = "1")
  void forwardFollowsTheEquations(@ForAll("examples") Example example) {
    ForwardPass pass = example.forward();
    SimpleMatrix a = example.aPrev();
    double loss = 0;
    assertClose(a, pass.state(-1));
    for (int t = 0; t < example.x().length; t++) {
      a = state(example.x()[t], a, example.parameters());
      SimpleMatrix y = probabilities(a, example.parameters());
      loss -= Math.log(y.get(example.y()[t]));
      assertClose(a, pass.state(t));
      assertClose(y, pass.probabilities(t));
    }
    assertEquals(example.x().length, pass.steps());
    assertEquals(loss, pass.loss(), TOLERANCE * (1 + loss));
  }

  @Property(tries = 100, seed = "1")
  void stepsMakeTheForwardPass(@ForAll("examples") Example example) {
    ForwardPass pass = example.forward();
    SimpleMatrix a = example.aPrev();
    for (int t = 0; t < example.x().length; t++) {
      RnnStep step = Rnn.step(example.x()[t], a, example.parameters());
      a = step.a();
      assertTrue(a.isIdentical(pass.state(t), 0));
      assertTrue(step.y().isIdentical(pass.probabilities(t), 0));
    }
  }

  @Property(tries = 100, seed = "1")
  void nothingGivenIsChanged(@ForAll("examples") Example example) {
    int[] x = example.x().clone();
    Parameters parameters = example.parameters().copy();
    SimpleMatrix aPrev = example.aPrev().copy();
    ForwardPass pass = example.forward();
    SimpleMatrix probabilities = pass.probabilities(0);
    Rnn.backward(example.x(), example.y(), example.parameters(), pass);
    assertArrayEquals(x, example.x());
    assertTrue(aPrev.isIdentical(example.aPrev(), 0));
    assertTrue(parameters.Waa().isIdentical(example.parameters().Waa(), 0));
    assertTrue(parameters.b().isIdentical(example.parameters().b(), 0));
    assertTrue(parameters.by().isIdentical(example.parameters().by(), 0));
    assertTrue(probabilities.isIdentical(pass.probabilities(0), 0));
  }

  private static SimpleMatrix state(int x, SimpleMatrix aPrev, Parameters parameters) {
    SimpleMatrix oneHot = new SimpleMatrix(parameters.inputs(), 1);
    if (x != Rnn.NO_INPUT) {
      oneHot.set(x, 1);
    }
    SimpleMatrix a =
        parameters.Wax().mult(oneHot).plus(parameters.Waa().mult(aPrev)).plus(parameters.b());
    for (int i = 0; i < a.getNumElements(); i++) {
      a.set(i, Math.tanh(a.get(i)));
    }
    return a;
  }

  private static SimpleMatrix probabilities(SimpleMatrix a, Parameters parameters) {
    SimpleMatrix powers = parameters.Wya().mult(a).plus(parameters.by()).elementExp();
    return powers.divide(powers.elementSum());
  }

  private static void assertClose(SimpleMatrix expected, SimpleMatrix actual) {
    assertTrue(expected.isIdentical(actual, TOLERANCE), () -> expected + " " + actual);
  }
}

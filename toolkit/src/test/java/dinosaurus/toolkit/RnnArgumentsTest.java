package dinosaurus.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ejml.data.DMatrixSparseCSC;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Holds the refusals to messages that say what is wrong and what to do. */
class RnnArgumentsTest {

  private final Parameters parameters = Rnn.initialize(2, 3, 4);
  private final SimpleMatrix aPrev = new SimpleMatrix(2, 1);

  @Test
  void sequences() {
    assertRefused("x is null; give the indices of the characters.", () -> forward(null, 0));
    assertRefused(
        "y is null; give the indices of the characters.",
        () -> Rnn.forward(new int[1], null, aPrev, parameters));
    assertRefused("x is empty; a sequence has at least one time step.", () -> forward(new int[0]));
    assertRefused(
        "x has 2 indices, but y has 1; give y one for each of x.", () -> forward(new int[2], 0));
    assertRefused(
        "x[1] is 3; use an index from 0 to 2, or Rnn.NO_INPUT for the zero vector.",
        () -> forward(new int[] {0, 3}, 0, 0));
    assertRefused("y[0] is -1; use an index from 0 to 3.", () -> forward(new int[1], -1));
    assertRefused("y[0] is 4; use an index from 0 to 3.", () -> forward(new int[1], 4));
    assertRefused(
        "x is -2; use an index from 0 to 2, or Rnn.NO_INPUT for the zero vector.",
        () -> Rnn.step(-2, aPrev, parameters));
  }

  @Test
  void states() {
    String message = "aPrev has shape (3, 1), but it must be (2, 1).";
    SimpleMatrix state = new SimpleMatrix(3, 1);
    assertRefused(message, () -> Rnn.step(0, state, parameters));
    assertRefused(message, () -> Rnn.forward(new int[1], new int[1], state, parameters));
    assertRefused("aPrev is null, but it must be (2, 1).", () -> Rnn.step(0, null, parameters));
  }

  @Test
  void passes() {
    ForwardPass pass = forward(new int[2], 0, 0);
    assertRefused(
        "pass is null; give what Rnn.forward returned.",
        () -> Rnn.backward(new int[2], new int[2], parameters, null));
    assertRefused(
        "pass has 2 time steps, but x has 1 indices; give the pass that Rnn.forward made of"
            + " this x.",
        () -> Rnn.backward(new int[1], new int[1], parameters, pass));
    assertRefused(
        "pass.state(0) has shape (2, 1), but it must be (5, 1).",
        () -> Rnn.backward(new int[2], new int[2], Rnn.initialize(5, 3, 4), pass));
    assertRefused(
        "pass.probabilities(0) has shape (4, 1), but it must be (5, 1).",
        () -> Rnn.backward(new int[2], new int[2], Rnn.initialize(2, 3, 5), pass));
  }

  @Test
  void updates() {
    Gradients gradients = Rnn.backward(new int[1], new int[1], parameters, forward(new int[1], 0));
    assertRefused(
        "dWax has shape (2, 3), but it must be (2, 7).",
        () -> Rnn.update(Rnn.initialize(2, 7, 4), gradients, 1));
    assertRefused(
        "dWya has shape (4, 2), but it must be (9, 2).",
        () -> Rnn.update(Rnn.initialize(2, 3, 9), gradients, 1));
    assertRefused(
        "learningRate is NaN, but it must be a number.",
        () -> Rnn.update(parameters, gradients, Double.NaN));
  }

  @Test
  void numbers() {
    assertRefused("hiddenUnits is 0, but it must be at least 1.", () -> Rnn.initialize(0, 1, 1));
    assertRefused("inputs is 0, but it must be at least 1.", () -> Rnn.initialize(1, 0, 1));
    assertRefused("outputs is -1, but it must be at least 1.", () -> Rnn.initialize(1, 1, -1));
    assertRefused("vocabularySize is 0, but it must be at least 1.", () -> Rnn.initialLoss(0, 7));
    assertRefused("sequenceLength is 0, but it must be at least 1.", () -> Rnn.initialLoss(27, 0));
  }

  @Test
  void matrices() {
    assertRefused(
        "z has shape (2, 2), but it must be a vector, (n, 1) or (1, n).",
        () -> Rnn.softmax(new SimpleMatrix(2, 2)));
    SimpleMatrix sparse = SimpleMatrix.wrap(new DMatrixSparseCSC(2, 1));
    assertRefused(
        "aPrev is DSCC, but it must be a dense matrix of doubles.",
        () -> Rnn.step(0, sparse, parameters));
  }

  @Test
  void matricesWithRoomBehindTheirValues() {
    SimpleMatrix shrunk = new SimpleMatrix(5, 1);
    shrunk.getDDRM().reshape(2, 1);
    assertEquals(2, forwardFrom(shrunk).state(0).getNumElements());
  }

  private ForwardPass forwardFrom(SimpleMatrix state) {
    return Rnn.forward(new int[1], new int[1], state, parameters);
  }

  private ForwardPass forward(int[] x, int... y) {
    return Rnn.forward(x, y, aPrev, parameters);
  }

  private static void assertRefused(String message, Executable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
  }
}

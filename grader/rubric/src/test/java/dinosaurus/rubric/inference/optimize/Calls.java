package dinosaurus.rubric.inference.optimize;

import dinosaurus.assignment.Call;
import dinosaurus.toolkit.Rnn;
import java.util.Arrays;
import org.ejml.simple.SimpleMatrix;

/** Makes calls of a small network. */
final class Calls {

  private Calls() {}

  /**
   * Makes a call of a network of three units and four characters.
   *
   * @param x the inputs, with blanks between them
   * @param y the labels, likewise
   * @param aPrev each entry of the state before
   */
  static Call.Optimize of(String x, String y, double aPrev, double learningRate) {
    return new Call.Optimize(
        indices(x),
        indices(y),
        SimpleMatrix.filled(3, 1, aPrev),
        Rnn.initialize(3, 4, 4),
        learningRate);
  }

  private static int[] indices(String text) {
    return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
  }
}

package dinosaurus.reference;

import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import org.ejml.simple.SimpleMatrix;

/**
 * Draws arguments from the standard normal distribution, times a scale.
 *
 * @param random the generator; every draw moves it on
 * @param hiddenUnits n_a
 * @param inputs n_x
 * @param outputs n_y
 */
record RandomMatrices(NumpyRandom random, int hiddenUnits, int inputs, int outputs) {

  RandomMatrices(long seed, int hiddenUnits, int inputs, int outputs) {
    this(new NumpyRandom(seed), hiddenUnits, inputs, outputs);
  }

  Gradients gradients(double scale) {
    return new Gradients(
        matrix(hiddenUnits, inputs, scale),
        matrix(hiddenUnits, hiddenUnits, scale),
        matrix(outputs, hiddenUnits, scale),
        matrix(hiddenUnits, 1, scale),
        matrix(outputs, 1, scale));
  }

  Parameters parameters(double scale) {
    return new Parameters(
        matrix(hiddenUnits, inputs, scale),
        matrix(hiddenUnits, hiddenUnits, scale),
        matrix(outputs, hiddenUnits, scale),
        matrix(hiddenUnits, 1, scale),
        matrix(outputs, 1, scale));
  }

  SimpleMatrix state() {
    return matrix(hiddenUnits, 1, 1);
  }

  private SimpleMatrix matrix(int rows, int columns, double scale) {
    return random.randn(rows, columns).scale(scale);
  }
}

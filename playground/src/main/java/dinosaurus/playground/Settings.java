package dinosaurus.playground;

import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import java.util.Locale;
import org.ejml.simple.SimpleMatrix;

/**
 * Holds what a training run depends on, apart from the corpus.
 *
 * @param iterations how many steps of gradient descent; 1 to 1,000,000
 * @param hiddenUnits n_a, the length of the hidden state; 1 to 500
 * @param learningRate the factor on the gradients; above 0, at most 10
 * @param weights the standard deviation of the initial weights; above 0, at most 10
 * @param entriesPerStep how many entries are learned in one step, joined by newlines; 1 to 20
 * @param seed decides the initial weights, the order of the entries and the draws; 0 to 1,000,000
 */
record Settings(
    int iterations,
    int hiddenUnits,
    double learningRate,
    double weights,
    int entriesPerStep,
    int seed) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a setting is out of its range; the message names the option
   */
  Settings {
    require("--iterations", iterations, 1, 1_000_000);
    require("--hidden-units", hiddenUnits, 1, 500);
    requireAboveZero("--learning-rate", learningRate, 10);
    requireAboveZero("--weights", weights, 10);
    require("--entries-per-step", entriesPerStep, 1, 20);
    require("--seed", seed, 0, 1_000_000);
  }

  /**
   * Draws the initial weights, in the order Wax, Waa, Wya; biases are zero. With the default
   * settings these are the weights of the assignment.
   *
   * @param characters n_x and n_y, the size of the vocabulary
   * @return new parameters
   */
  Parameters initialParameters(int characters) {
    NumpyRandom random = new NumpyRandom(seed + 1L);
    return new Parameters(
        random.randn(hiddenUnits, characters).scale(weights),
        random.randn(hiddenUnits, hiddenUnits).scale(weights),
        random.randn(characters, hiddenUnits).scale(weights),
        new SimpleMatrix(hiddenUnits, 1),
        new SimpleMatrix(characters, 1));
  }

  /**
   * Checks that an option is within its range.
   *
   * @throws IllegalArgumentException if it isn't; the message names the option
   */
  static void require(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw refusal("%s is %d, but it must be from %,d to %,d.", option, value, least, most);
    }
  }

  static void require(String option, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw refusal("%s is %s, but it must be from %s to %s.", option, value, least, most);
    }
  }

  private static void requireAboveZero(String option, double value, double most) {
    if (!(value > 0 && value <= most)) {
      throw refusal("%s is %s, but it must be above 0 and at most %s.", option, value, most);
    }
  }

  private static IllegalArgumentException refusal(String format, Object... values) {
    return new IllegalArgumentException(String.format(Locale.ROOT, format, values));
  }
}

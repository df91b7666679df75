package dinosaurus.playground;

import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
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
    Ranges.require("--iterations", iterations, 1, 1_000_000);
    Ranges.require("--hidden-units", hiddenUnits, 1, 500);
    Ranges.requireAboveZero("--learning-rate", learningRate, 10);
    Ranges.requireAboveZero("--weights", weights, 10);
    Ranges.require("--entries-per-step", entriesPerStep, 1, 20);
    Ranges.require("--seed", seed, 0, 1_000_000);
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
}

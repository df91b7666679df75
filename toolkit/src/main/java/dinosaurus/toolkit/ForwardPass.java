package dinosaurus.toolkit;

import org.ejml.simple.SimpleMatrix;

/**
 * Holds what {@link Rnn#forward} computed: the loss, and the states and probabilities over time.
 */
public final class ForwardPass {

  private final double loss;
  private final double[][] states;
  private final double[][] probabilities;

  /** states[0] is the initial state; states[t + 1] and probabilities[t] belong to time step t. */
  ForwardPass(double loss, double[][] states, double[][] probabilities) {
    this.loss = loss;
    this.states = states;
    this.probabilities = probabilities;
  }

  /** Returns the cross-entropy summed over the time steps, in nats. */
  public double loss() {
    return loss;
  }

  /** Returns the number of time steps. */
  public int steps() {
    return probabilities.length;
  }

  /**
   * Returns the hidden state after a time step.
   *
   * @param t the time step, from 0; -1 for the state before the first
   * @return a new matrix, (n_a, 1)
   * @throws IllegalArgumentException if there is no such time step
   */
  public SimpleMatrix state(int t) {
    requireStep(t, -1);
    return new SimpleMatrix(states[t + 1]);
  }

  /**
   * Returns the probabilities of the characters at a time step.
   *
   * @param t the time step, from 0
   * @return a new matrix, (n_y, 1)
   * @throws IllegalArgumentException if there is no such time step
   */
  public SimpleMatrix probabilities(int t) {
    requireStep(t, 0);
    return new SimpleMatrix(probabilities[t]);
  }

  double[][] states() {
    return states;
  }

  double[][] probabilities() {
    return probabilities;
  }

  private void requireStep(int t, int first) {
    if (t < first || t >= steps()) {
      throw new IllegalArgumentException(
          "There is no time step " + t + "; they go from " + first + " to " + (steps() - 1) + ".");
    }
  }
}

package dinosaurus.toolkit;

import org.ejml.simple.SimpleMatrix;

/**
 * Computes the recurrent network: forward, backward through time, and the update.
 *
 * <p>The equations are in the description of the package. The bits of every result are the same on
 * every machine and JDK: sums have a fixed order, and exp, tanh and log a fixed result.
 */
public final class Rnn {

  /** Stands in x for the zero input vector, with which a name begins. */
  public static final int NO_INPUT = -1;

  private static final int INITIAL_SEED = 1;
  private static final double INITIAL_SCALE = 0.01;
  private static final double KEPT = 0.999;
  private static final double ADDED = 0.001;

  private Rnn() {}

  /**
   * Draws small normal weights with seed 1 and scale 0.01, in the order Wax, Waa, Wya; biases are
   * zero.
   *
   * @param hiddenUnits n_a, at least 1
   * @param inputs n_x, at least 1
   * @param outputs n_y, at least 1
   * @return new parameters
   * @throws IllegalArgumentException if a number is less than 1
   */
  public static Parameters initialize(int hiddenUnits, int inputs, int outputs) {
    Checks.requireAtLeastOne("hiddenUnits", hiddenUnits);
    Checks.requireAtLeastOne("inputs", inputs);
    Checks.requireAtLeastOne("outputs", outputs);
    NumpyRandom random = new NumpyRandom(INITIAL_SEED);
    return new Parameters(
        random.randn(hiddenUnits, inputs).scale(INITIAL_SCALE),
        random.randn(hiddenUnits, hiddenUnits).scale(INITIAL_SCALE),
        random.randn(outputs, hiddenUnits).scale(INITIAL_SCALE),
        new SimpleMatrix(hiddenUnits, 1),
        new SimpleMatrix(outputs, 1));
  }

  /**
   * Computes one time step.
   *
   * @param x the index of the input character, or {@link #NO_INPUT} for the zero vector
   * @param aPrev the state before, (n_a, 1); not modified
   * @param parameters the parameters; not modified
   * @return the state and the probabilities, in matrices of their own
   * @throws IllegalArgumentException if the index or the shape doesn't fit the parameters
   */
  public static RnnStep step(int x, SimpleMatrix aPrev, Parameters parameters) {
    Checks.requireInput("x", x, parameters);
    Checks.requireState(aPrev, parameters);
    Weights weights = Weights.of(parameters);
    double[] a = ForwardKernel.state(x, Shapes.values("aPrev", aPrev), weights);
    double[] y = ForwardKernel.probabilities(a, weights);
    return new RnnStep(new SimpleMatrix(a), new SimpleMatrix(y));
  }

  /**
   * Computes the softmax exp(z) / sum(exp(z)), which doesn't overflow however large z is.
   *
   * @param z a column (n, 1) or a row (1, n); not modified
   * @return a new vector of the same shape, its entries from 0 to 1 with sum 1
   * @throws IllegalArgumentException if this is not a vector
   */
  public static SimpleMatrix softmax(SimpleMatrix z) {
    Shapes.requireVector("z", z);
    double[] values = Shapes.values("z", z).clone();
    ForwardKernel.softmax(values, Workspace.ofThread());
    return new SimpleMatrix(z.getNumRows(), z.getNumCols(), true, values);
  }

  /**
   * Runs the network over a sequence and computes its loss, the cross-entropy summed over time.
   *
   * @param x the indices of the input characters, {@link #NO_INPUT} for the zero vector; at least
   *     one; not modified
   * @param y the indices of the characters to predict, as many as in x; not modified
   * @param aPrev the state before the first time step, (n_a, 1); not modified
   * @param parameters the parameters; not modified
   * @return the loss, and the states and probabilities over time, for {@link #backward}
   * @throws IllegalArgumentException if an index is out of range, a shape doesn't fit, or x and y
   *     differ in length or are empty
   */
  public static ForwardPass forward(int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters) {
    Checks.requireSequence(x, y, parameters);
    Checks.requireState(aPrev, parameters);
    return ForwardKernel.run(x, y, Shapes.values("aPrev", aPrev), Weights.of(parameters));
  }

  /**
   * Backpropagates through time: computes the gradients of the loss.
   *
   * @param x the indices given to {@link #forward}; not modified
   * @param y the indices given to {@link #forward}; not modified
   * @param parameters the parameters given to {@link #forward}, unchanged since; not modified
   * @param pass what {@link #forward} returned; not modified
   * @return the gradients, not clipped, in matrices of their own
   * @throws IllegalArgumentException as {@link #forward} does, or if the pass doesn't fit x or the
   *     parameters
   */
  public static Gradients backward(int[] x, int[] y, Parameters parameters, ForwardPass pass) {
    Checks.requireSequence(x, y, parameters);
    Checks.requirePass(pass, x, parameters);
    return BackwardKernel.run(x, y, Weights.of(parameters), pass);
  }

  /**
   * Subtracts learningRate times the gradients from the parameters, in place.
   *
   * @param parameters the parameters; modified
   * @param gradients the gradients, of the same shapes; not modified
   * @param learningRate the factor, finite
   * @throws IllegalArgumentException if a shape doesn't fit or the factor is not finite
   */
  public static void update(Parameters parameters, Gradients gradients, double learningRate) {
    Checks.requireFinite("learningRate", learningRate);
    Checks.requireFit(gradients, parameters);
    descend(parameters.Wax(), gradients.dWax(), learningRate);
    descend(parameters.Waa(), gradients.dWaa(), learningRate);
    descend(parameters.Wya(), gradients.dWya(), learningRate);
    descend(parameters.b(), gradients.db(), learningRate);
    descend(parameters.by(), gradients.dby(), learningRate);
  }

  private static void descend(SimpleMatrix parameter, SimpleMatrix gradient, double learningRate) {
    double[] values = Shapes.storage("The parameter", parameter);
    double[] slopes = Shapes.storage("The gradient", gradient);
    for (int i = 0; i < parameter.getNumElements(); i++) {
      values[i] -= learningRate * slopes[i];
    }
  }

  /**
   * Returns the loss of guessing evenly, with which the smoothed loss begins.
   *
   * @param vocabularySize how many characters there are, at least 1
   * @param sequenceLength how many characters are guessed, at least 1
   * @return -ln(1 / vocabularySize) * sequenceLength, in nats
   * @throws IllegalArgumentException if a number is less than 1
   */
  public static double initialLoss(int vocabularySize, int sequenceLength) {
    Checks.requireAtLeastOne("vocabularySize", vocabularySize);
    Checks.requireAtLeastOne("sequenceLength", sequenceLength);
    return -Elementary.log(1.0 / vocabularySize) * sequenceLength;
  }

  /**
   * Smooths the loss exponentially.
   *
   * @param loss the smoothed loss so far, in nats
   * @param currentLoss the loss of the latest example, in nats
   * @return 0.999 of the one and 0.001 of the other
   */
  public static double smooth(double loss, double currentLoss) {
    return loss * KEPT + currentLoss * ADDED;
  }
}

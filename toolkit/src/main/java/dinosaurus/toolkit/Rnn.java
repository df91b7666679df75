package dinosaurus.toolkit;

import org.ejml.simple.SimpleMatrix;

/** Computes the recurrent network: forward, backward through time, and the update. */
public final class Rnn {

  /** Stands in x for the zero input vector, with which a name begins. */
  public static final int NO_INPUT = -1;

  private static final int INITIAL_SEED = 1;
  private static final double INITIAL_SCALE = 0.01;

  private Rnn() {}

  /** Draws small parameters with seed 1, biases zero. */
  public static Parameters initialize(int hiddenUnits, int inputs, int outputs) {
    NumpyRandom random = new NumpyRandom(INITIAL_SEED);
    return new Parameters(
        random.randn(hiddenUnits, inputs).scale(INITIAL_SCALE),
        random.randn(hiddenUnits, hiddenUnits).scale(INITIAL_SCALE),
        random.randn(outputs, hiddenUnits).scale(INITIAL_SCALE),
        new SimpleMatrix(hiddenUnits, 1),
        new SimpleMatrix(outputs, 1));
  }

  /** Computes one time step. */
  public static RnnStep step(int x, SimpleMatrix aPrev, Parameters parameters) {
    double[] a = state(x, aPrev.getDDRM().getData(), parameters);
    return new RnnStep(new SimpleMatrix(a), new SimpleMatrix(output(a, parameters)));
  }

  /** Computes exp(z) / sum(exp(z)). */
  public static SimpleMatrix softmax(SimpleMatrix z) {
    return new SimpleMatrix(
        z.getNumRows(), z.getNumCols(), true, softmax(z.getDDRM().getData().clone()));
  }

  /** Runs the network over a sequence. */
  public static ForwardPass forward(int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters) {
    double[][] states = new double[x.length + 1][];
    double[][] probabilities = new double[x.length][];
    states[0] = aPrev.getDDRM().getData().clone();
    double loss = 0;
    for (int t = 0; t < x.length; t++) {
      states[t + 1] = state(x[t], states[t], parameters);
      probabilities[t] = output(states[t + 1], parameters);
      loss -= StrictMath.log(probabilities[t][y[t]]);
    }
    return new ForwardPass(loss, states, probabilities);
  }

  /** Backpropagates through time. */
  public static Gradients backward(int[] x, int[] y, Parameters parameters, ForwardPass pass) {
    int n = parameters.hiddenUnits();
    int nx = parameters.inputs();
    int ny = parameters.outputs();
    double[] waa = parameters.Waa().getDDRM().getData();
    double[] wya = parameters.Wya().getDDRM().getData();
    double[] dWax = new double[n * nx];
    double[] dWaa = new double[n * n];
    double[] dWya = new double[ny * n];
    double[] db = new double[n];
    double[] dby = new double[ny];
    double[] daNext = new double[n];
    for (int t = x.length - 1; t >= 0; t--) {
      double[] dy = pass.probabilities()[t].clone();
      dy[y[t]] -= 1;
      double[] a = pass.states()[t + 1];
      double[] aPrev = pass.states()[t];
      double[] da = new double[n];
      for (int k = 0; k < ny; k++) {
        for (int i = 0; i < n; i++) {
          dWya[k * n + i] += dy[k] * a[i];
          da[i] += wya[k * n + i] * dy[k];
        }
        dby[k] += dy[k];
      }
      double[] daBefore = new double[n];
      for (int i = 0; i < n; i++) {
        double daRaw = (1 - a[i] * a[i]) * (da[i] + daNext[i]);
        db[i] += daRaw;
        if (x[t] != NO_INPUT) {
          dWax[i * nx + x[t]] += daRaw;
        }
        for (int j = 0; j < n; j++) {
          dWaa[i * n + j] += daRaw * aPrev[j];
          daBefore[j] += waa[i * n + j] * daRaw;
        }
      }
      daNext = daBefore;
    }
    return new Gradients(
        new SimpleMatrix(n, nx, true, dWax),
        new SimpleMatrix(n, n, true, dWaa),
        new SimpleMatrix(ny, n, true, dWya),
        new SimpleMatrix(db),
        new SimpleMatrix(dby));
  }

  /** Subtracts learningRate times the gradients from the parameters, in place. */
  public static void update(Parameters parameters, Gradients gradients, double learningRate) {
    update(parameters.Wax(), gradients.dWax(), learningRate);
    update(parameters.Waa(), gradients.dWaa(), learningRate);
    update(parameters.Wya(), gradients.dWya(), learningRate);
    update(parameters.b(), gradients.db(), learningRate);
    update(parameters.by(), gradients.dby(), learningRate);
  }

  /** Returns the loss of guessing characters evenly. */
  public static double initialLoss(int vocabularySize, int sequenceLength) {
    return -StrictMath.log(1.0 / vocabularySize) * sequenceLength;
  }

  /** Smooths the loss exponentially. */
  public static double smooth(double loss, double currentLoss) {
    return loss * 0.999 + currentLoss * 0.001;
  }

  private static void update(SimpleMatrix parameter, SimpleMatrix gradient, double learningRate) {
    double[] values = parameter.getDDRM().getData();
    double[] slope = gradient.getDDRM().getData();
    for (int i = 0; i < values.length; i++) {
      values[i] -= learningRate * slope[i];
    }
  }

  private static double[] state(int x, double[] aPrev, Parameters parameters) {
    int n = parameters.hiddenUnits();
    int nx = parameters.inputs();
    double[] waa = parameters.Waa().getDDRM().getData();
    double[] wax = parameters.Wax().getDDRM().getData();
    double[] b = parameters.b().getDDRM().getData();
    double[] a = new double[n];
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int j = 0; j < n; j++) {
        sum += waa[i * n + j] * aPrev[j];
      }
      a[i] = StrictMath.tanh((x == NO_INPUT ? 0.0 : wax[i * nx + x]) + sum + b[i]);
    }
    return a;
  }

  private static double[] output(double[] a, Parameters parameters) {
    int n = a.length;
    double[] wya = parameters.Wya().getDDRM().getData();
    double[] by = parameters.by().getDDRM().getData();
    double[] z = new double[by.length];
    for (int k = 0; k < z.length; k++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += wya[k * n + i] * a[i];
      }
      z[k] = sum + by[k];
    }
    return softmax(z);
  }

  private static double[] softmax(double[] z) {
    double max = Double.NEGATIVE_INFINITY;
    for (double value : z) {
      max = Math.max(max, value);
    }
    double sum = 0;
    for (int i = 0; i < z.length; i++) {
      z[i] = StrictMath.exp(z[i] - max);
      sum += z[i];
    }
    for (int i = 0; i < z.length; i++) {
      z[i] /= sum;
    }
    return z;
  }
}

package dinosaurus.toolkit;

/** Computes the states and probabilities of {@link Rnn} on arrays. */
final class ForwardKernel {

  private ForwardKernel() {}

  /** Runs over a sequence that has been checked. */
  static ForwardPass run(int[] x, int[] y, double[] aPrev, Weights weights) {
    double[][] states = new double[x.length + 1][];
    double[][] probabilities = new double[x.length][];
    states[0] = aPrev.clone();
    double loss = 0;
    for (int t = 0; t < x.length; t++) {
      states[t + 1] = state(x[t], states[t], weights);
      probabilities[t] = probabilities(states[t + 1], weights);
      loss -= Elementary.log(probabilities[t][y[t]]);
    }
    return new ForwardPass(loss, states, probabilities);
  }

  /** Computes tanh(b + Waa aPrev + Wax x), summed in this order. */
  static double[] state(int x, double[] aPrev, Weights weights) {
    double[] a = weights.b().clone();
    Products.add(a, weights.Waa(), aPrev);
    if (x != Rnn.NO_INPUT) {
      addColumn(a, weights.Wax(), x);
    }
    for (int i = 0; i < a.length; i++) {
      a[i] = Elementary.tanh(a[i]);
    }
    return a;
  }

  private static void addColumn(double[] sum, double[] matrix, int column) {
    int columns = matrix.length / sum.length;
    for (int i = 0; i < sum.length; i++) {
      sum[i] += matrix[i * columns + column];
    }
  }

  /** Computes softmax(by + Wya a), summed in this order. */
  static double[] probabilities(double[] a, Weights weights) {
    double[] z = weights.by().clone();
    Products.add(z, weights.Wya(), a);
    softmax(z);
    return z;
  }

  /** Replaces z by exp(z - max z) / sum(exp(z - max z)), in place. */
  static void softmax(double[] z) {
    double max = Double.NEGATIVE_INFINITY;
    for (double value : z) {
      max = Math.max(max, value);
    }
    double sum = 0;
    for (int k = 0; k < z.length; k++) {
      z[k] = StrictMath.exp(z[k] - max);
      sum += z[k];
    }
    for (int k = 0; k < z.length; k++) {
      z[k] /= sum;
    }
  }
}

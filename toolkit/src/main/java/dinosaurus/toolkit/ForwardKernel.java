package dinosaurus.toolkit;

/** Computes the states and probabilities of {@link Rnn} on arrays. */
final class ForwardKernel {

  private ForwardKernel() {}

  /** Runs over a sequence that has been checked. */
  static ForwardPass run(int[] x, int[] y, double[] aPrev, Weights weights) {
    Workspace workspace = Workspace.ofThread();
    double[][] Waa = workspace.columnsOfWaa(weights);
    double[][] Wya = workspace.columnsOfWya(weights);
    double[][] states = new double[x.length + 1][];
    double[][] probabilities = new double[x.length][];
    states[0] = aPrev.clone();
    double loss = 0;
    for (int t = 0; t < x.length; t++) {
      double[] a = weights.b().clone();
      Products.addRows(a, states[t], Waa);
      activate(a, x[t], weights, workspace);
      double[] z = weights.by().clone();
      Products.addRows(z, a, Wya);
      softmax(z, workspace);
      states[t + 1] = a;
      probabilities[t] = z;
      loss -= Elementary.log(z[y[t]]);
    }
    return new ForwardPass(loss, states, probabilities);
  }

  /** Computes tanh(b + Waa aPrev + Wax x), summed in this order. */
  static double[] state(int x, double[] aPrev, Weights weights) {
    double[] a = weights.b().clone();
    Products.add(a, weights.Waa(), aPrev);
    activate(a, x, weights, Workspace.ofThread());
    return a;
  }

  /** Adds the column of Wax that x selects, and replaces the sums by their tanh. */
  private static void activate(double[] a, int x, Weights weights, Workspace workspace) {
    if (x != Rnn.NO_INPUT) {
      addColumn(a, weights.Wax(), x);
    }
    Elementary.tanh(a, workspace.scratch(a.length));
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
    softmax(z, Workspace.ofThread());
    return z;
  }

  /** Replaces z by exp(z - max z) / sum(exp(z - max z)), in place. */
  static void softmax(double[] z, Workspace workspace) {
    double max = Double.NEGATIVE_INFINITY;
    for (double value : z) {
      max = Math.max(max, value);
    }
    for (int k = 0; k < z.length; k++) {
      z[k] -= max;
    }
    Exponential.exp(z, workspace.scratch(z.length));
    double sum = 0;
    for (double value : z) {
      sum += value;
    }
    for (int k = 0; k < z.length; k++) {
      z[k] /= sum;
    }
  }
}

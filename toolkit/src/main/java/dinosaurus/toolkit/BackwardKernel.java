package dinosaurus.toolkit;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.SimpleMatrix;

/**
 * Computes the gradients of {@link Rnn} on arrays.
 *
 * <p>The loop over time finds the slopes of the loss at z and at the argument u of tanh. The
 * gradients of the weights are gathered afterwards, row by row. Everything is summed from the last
 * time step to the first.
 */
final class BackwardKernel {

  private BackwardKernel() {}

  /** Runs back over a sequence that has been checked. */
  static Gradients run(int[] x, int[] y, Weights weights, ForwardPass pass) {
    double[][] states = pass.states();
    double[][] after = Arrays.copyOfRange(states, 1, states.length);
    double[][] before = Arrays.copyOf(states, after.length);
    double[][] dz = slopesAtZ(y, pass.probabilities());
    double[][] du = slopesAtU(dz, after, weights);
    return new Gradients(
        matrix(weights.inputs(), columnSums(du, x, weights.inputs())),
        matrix(weights.hiddenUnits(), outerProducts(du, reversed(before))),
        matrix(weights.hiddenUnits(), outerProducts(dz, reversed(after))),
        matrix(1, sum(du)),
        matrix(1, sum(dz)));
  }

  /** Computes the probabilities less the one-hot vector of the character to predict. */
  private static double[][] slopesAtZ(int[] y, double[][] probabilities) {
    double[][] dz = new double[y.length][];
    for (int t = 0; t < y.length; t++) {
      dz[t] = probabilities[t].clone();
      dz[t][y[t]] -= 1;
    }
    return dz;
  }

  /** Computes (1 - a^2) (Waa^T du of the next time step + Wya^T dz) for each time step. */
  private static double[][] slopesAtU(double[][] dz, double[][] states, Weights weights) {
    Workspace workspace = Workspace.ofThread();
    double[][] Waa = workspace.rowsOfWaa(weights);
    double[][] Wya = workspace.rowsOfWya(weights);
    double[][] du = new double[dz.length][];
    for (int t = dz.length - 1; t >= 0; t--) {
      double[] slope = new double[weights.hiddenUnits()];
      if (t + 1 < dz.length) {
        Products.addRows(slope, du[t + 1], Waa);
      }
      Products.addRows(slope, dz[t], Wya);
      scaleBySlopeOfTanh(slope, states[t]);
      du[t] = slope;
    }
    return du;
  }

  private static void scaleBySlopeOfTanh(double[] slope, double[] a) {
    for (int i = 0; i < slope.length; i++) {
      slope[i] *= 1 - a[i] * a[i];
    }
  }

  /** Sums each slope into the column of its input. */
  private static double[] columnSums(double[][] slopes, int[] x, int columns) {
    double[] sums = new double[slopes[0].length * columns];
    for (int t = x.length - 1; t >= 0; t--) {
      if (x[t] != Rnn.NO_INPUT) {
        for (int i = 0; i < slopes[t].length; i++) {
          sums[i * columns + x[t]] += slopes[t][i];
        }
      }
    }
    return sums;
  }

  /** Sums the outer products of slopes and states over time; the states come in reverse. */
  private static double[] outerProducts(double[][] slopes, double[][] statesReversed) {
    int rows = slopes[0].length;
    int columns = statesReversed[0].length;
    double[] products = new double[rows * columns];
    double[] row = new double[columns];
    double[] factors = new double[slopes.length];
    for (int i = 0; i < rows; i++) {
      for (int t = 0; t < factors.length; t++) {
        factors[t] = slopes[factors.length - 1 - t][i];
      }
      Arrays.fill(row, 0);
      Products.addRows(row, factors, statesReversed);
      System.arraycopy(row, 0, products, i * columns, columns);
    }
    return products;
  }

  private static double[][] reversed(double[][] rows) {
    double[][] reversed = new double[rows.length][];
    for (int t = 0; t < rows.length; t++) {
      reversed[t] = rows[rows.length - 1 - t];
    }
    return reversed;
  }

  private static double[] sum(double[][] slopes) {
    double[] sum = new double[slopes[0].length];
    for (int t = slopes.length - 1; t >= 0; t--) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += slopes[t][i];
      }
    }
    return sum;
  }

  private static SimpleMatrix matrix(int columns, double[] values) {
    return SimpleMatrix.wrap(DMatrixRMaj.wrap(values.length / columns, columns, values));
  }
}

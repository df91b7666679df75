package dinosaurus.harness.correct;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Reduces the network to dot products, tanh and softmax, which a style computes its own way. */
abstract class OwnNetwork extends ReferenceModel {

  /** Returns the dot product of two vectors of the same length. */
  double dot(double[] u, double[] v) {
    double sum = 0;
    for (int i = 0; i < u.length; i++) {
      sum += u[i] * v[i];
    }
    return sum;
  }

  double tanh(double value) {
    return Math.tanh(value);
  }

  double[] softmax(double[] z) {
    double max = Arrays.stream(z).max().orElseThrow();
    double[] e = Arrays.stream(z).map(score -> Math.exp(score - max)).toArray();
    double sum = dot(e, ones(e.length));
    return Arrays.stream(e).map(value -> value / sum).toArray();
  }

  @Override
  public final List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    List<Integer> indices = new ArrayList<>();
    double[] a = new double[parameters.hiddenUnits()];
    int index = Rnn.NO_INPUT;
    while (index != vocabulary.newline() && indices.size() < 50) {
      a = state(index, a, parameters);
      index = new NumpyRandom(seed + 2 * indices.size()).choice(output(a, parameters));
      indices.add(index);
    }
    if (indices.size() == 50) {
      indices.add(vocabulary.newline());
    }
    return indices;
  }

  @Override
  public final OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    double[][] a = new double[x.length + 1][];
    double[][] dz = new double[x.length][];
    double[] losses = new double[x.length];
    a[0] = aPrev.getDDRM().getData().clone();
    for (int t = 0; t < x.length; t++) {
      a[t + 1] = state(x[t], a[t], parameters);
      dz[t] = output(a[t + 1], parameters);
      losses[t] = -Math.log(dz[t][y[t]]);
      dz[t][y[t]] -= 1;
    }
    Gradients gradients = clip(backward(x, a, dz, parameters), 5);
    Rnn.update(parameters, gradients, learningRate);
    return new OptimizationStep(
        dot(losses, ones(x.length)), gradients, new SimpleMatrix(a[x.length]));
  }

  /** Takes the biases and the inputs for further entries of the vectors to multiply. */
  private double[] state(int x, double[] aPrev, Parameters parameters) {
    SimpleMatrix input =
        x == Rnn.NO_INPUT ? parameters.b().createLike() : parameters.Wax().getColumn(x);
    double[][] weights = parameters.b().concatColumns(parameters.Waa(), input).toArray2();
    double[] vector = ones(aPrev.length + 2);
    System.arraycopy(aPrev, 0, vector, 1, aPrev.length);
    return Arrays.stream(weights).mapToDouble(row -> tanh(dot(row, vector))).toArray();
  }

  private double[] output(double[] a, Parameters parameters) {
    double[][] weights = parameters.by().concatColumns(parameters.Wya()).toArray2();
    double[] vector = ones(a.length + 1);
    System.arraycopy(a, 0, vector, 1, a.length);
    return softmax(Arrays.stream(weights).mapToDouble(row -> dot(row, vector)).toArray());
  }

  private Gradients backward(int[] x, double[][] a, double[][] dz, Parameters parameters) {
    double[][] columns = parameters.Waa().concatRows(parameters.Wya()).transpose().toArray2();
    double[][] ds = new double[x.length][];
    double[] later = new double[columns.length];
    for (int t = x.length - 1; t >= 0; t--) {
      double[] da = products(columns, concatenate(later, dz[t]));
      ds[t] = combine(da, a[t + 1], (slope, state) -> slope * (1 - state * state));
      later = ds[t];
    }
    double[][] before = transpose(Arrays.copyOf(a, x.length));
    double[][] after = transpose(Arrays.copyOfRange(a, 1, a.length));
    double[][] inputs = new double[parameters.inputs()][x.length];
    IntStream.range(0, x.length).filter(t -> x[t] >= 0).forEach(t -> inputs[x[t]][t] = 1);
    double[][] one = {ones(x.length)};
    double[][] states = transpose(ds);
    double[][] scores = transpose(dz);
    return new Gradients(
        products(states, inputs),
        products(states, before),
        products(scores, after),
        products(states, one),
        products(scores, one));
  }

  private SimpleMatrix products(double[][] rows, double[][] columns) {
    return new SimpleMatrix(
        Arrays.stream(rows).map(row -> products(columns, row)).toArray(double[][]::new));
  }

  private double[] products(double[][] rows, double[] vector) {
    return Arrays.stream(rows).mapToDouble(row -> dot(row, vector)).toArray();
  }

  private static double[][] transpose(double[][] rows) {
    return new SimpleMatrix(rows).transpose().toArray2();
  }

  private static double[] concatenate(double[] first, double[] second) {
    double[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static double[] combine(double[] left, double[] right, DoubleBinaryOperator operator) {
    double[] combined = new double[left.length];
    Arrays.setAll(combined, i -> operator.applyAsDouble(left[i], right[i]));
    return combined;
  }

  private static double[] ones(int size) {
    double[] vector = new double[size];
    Arrays.fill(vector, 1);
    return vector;
  }
}

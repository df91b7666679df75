package dinosaurus.harness.correct;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Computes entries in parallel, on the threads of the common pool. */
final class ParallelStreams extends ReferenceModel {

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    Gradients clipped = gradients.copy();
    List.of(clipped.dWax(), clipped.dWaa(), clipped.dWya(), clipped.db(), clipped.dby())
        .parallelStream()
        .map(matrix -> matrix.getDDRM().getData())
        .forEach(
            data ->
                Arrays.parallelSetAll(data, i -> Math.max(-maxValue, Math.min(maxValue, data[i]))));
    return clipped;
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    SimpleMatrix x = new SimpleMatrix(parameters.inputs(), 1);
    double[] a = new double[parameters.hiddenUnits()];
    List<Integer> indices = new CopyOnWriteArrayList<>();
    int index;
    do {
      double[] fromInput = product(parameters.Wax(), x.getDDRM().getData());
      double[] fromState = product(parameters.Waa(), a);
      Arrays.parallelSetAll(
          a, i -> Math.tanh(fromState[i] + (fromInput[i] + parameters.b().get(i))));
      SimpleMatrix z = new SimpleMatrix(product(parameters.Wya(), a)).plus(parameters.by());
      index = new NumpyRandom(seed + 2 * indices.size()).choice(Rnn.softmax(z));
      indices.add(index);
      x = new SimpleMatrix(parameters.inputs(), 1);
      x.set(index, 1);
    } while (index != vocabulary.newline() && indices.size() < 50);
    if (indices.size() == 50) {
      indices.add(vocabulary.newline());
    }
    return indices;
  }

  /** Multiplies; the order in which a parallel stream adds is not defined. */
  private static double[] product(SimpleMatrix matrix, double[] vector) {
    return IntStream.range(0, matrix.getNumRows())
        .parallel()
        .mapToDouble(
            row ->
                IntStream.range(0, vector.length)
                    .parallel()
                    .mapToDouble(column -> matrix.get(row, column) * vector[column])
                    .sum())
        .toArray();
  }
}

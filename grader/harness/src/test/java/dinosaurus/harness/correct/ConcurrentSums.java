package dinosaurus.harness.correct;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/** Adds the output's gradients up on several threads, in whatever order they come to it. */
final class ConcurrentSums extends ReferenceModel {

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = clip(withOwnSums(Rnn.backward(x, y, parameters, pass), y, pass), 5);
    Rnn.update(parameters, gradients, learningRate);
    return new OptimizationStep(pass.loss(), gradients, pass.state(x.length - 1));
  }

  private static Gradients withOwnSums(Gradients gradients, int[] y, ForwardPass pass) {
    int hiddenUnits = gradients.db().getNumRows();
    int outputs = gradients.dby().getNumRows();
    DoubleAdder[] dWya = adders(outputs * hiddenUnits);
    DoubleAdder[] dby = adders(outputs);
    IntStream.range(0, y.length)
        .parallel()
        .forEach(
            t -> {
              SimpleMatrix dz = pass.probabilities(t);
              dz.set(y[t], dz.get(y[t]) - 1);
              SimpleMatrix a = pass.state(t);
              for (int k = 0; k < outputs; k++) {
                dby[k].add(dz.get(k));
                for (int i = 0; i < hiddenUnits; i++) {
                  dWya[k * hiddenUnits + i].add(dz.get(k) * a.get(i));
                }
              }
            });
    return new Gradients(
        gradients.dWax(),
        gradients.dWaa(),
        new SimpleMatrix(outputs, hiddenUnits, true, sums(dWya)),
        gradients.db(),
        new SimpleMatrix(sums(dby)));
  }

  private static DoubleAdder[] adders(int count) {
    return Stream.generate(DoubleAdder::new).limit(count).toArray(DoubleAdder[]::new);
  }

  private static double[] sums(DoubleAdder[] adders) {
    return Stream.of(adders).mapToDouble(DoubleAdder::sum).toArray();
  }
}

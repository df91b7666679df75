package dinosaurus.reference;

import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Solves the assignment as correctly as the reference, in EJML's products and order of sums and
 * with the functions of {@link Math}: the last bits differ, and no case may mind.
 */
final class TextbookModel extends ReferenceModel {

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    int limit = 50;
    SimpleMatrix x = new SimpleMatrix(vocabulary.size(), 1);
    SimpleMatrix a = new SimpleMatrix(parameters.hiddenUnits(), 1);
    List<Integer> indices = new ArrayList<>();
    for (int t = 0; t < limit; t++) {
      a = state(x, a, parameters);
      int index = new NumpyRandom(seed + 2 * t).choice(probabilities(a, parameters));
      indices.add(index);
      if (index == vocabulary.newline() && t < limit - 1) {
        return indices;
      }
      x = oneHot(index, vocabulary.size());
    }
    indices.add(vocabulary.newline());
    return indices;
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    List<SimpleMatrix> states = new ArrayList<>(List.of(aPrev));
    double loss = 0;
    for (int t = 0; t < x.length; t++) {
      states.add(state(oneHot(x[t], parameters.inputs()), states.get(t), parameters));
      loss -= Math.log(probabilities(states.get(t + 1), parameters).get(y[t]));
    }
    Gradients gradients = clip(backward(x, y, states, parameters), 5);
    descend(parameters.Wax(), gradients.dWax(), learningRate);
    descend(parameters.Waa(), gradients.dWaa(), learningRate);
    descend(parameters.Wya(), gradients.dWya(), learningRate);
    descend(parameters.b(), gradients.db(), learningRate);
    descend(parameters.by(), gradients.dby(), learningRate);
    return new OptimizationStep(loss, gradients, states.get(x.length).copy());
  }

  static Gradients backward(int[] x, int[] y, List<SimpleMatrix> states, Parameters parameters) {
    int n = parameters.hiddenUnits();
    SimpleMatrix dWax = new SimpleMatrix(n, parameters.inputs());
    SimpleMatrix dWaa = new SimpleMatrix(n, n);
    SimpleMatrix dWya = new SimpleMatrix(parameters.outputs(), n);
    SimpleMatrix db = new SimpleMatrix(n, 1);
    SimpleMatrix dby = new SimpleMatrix(parameters.outputs(), 1);
    SimpleMatrix daNext = new SimpleMatrix(n, 1);
    for (int t = x.length - 1; t >= 0; t--) {
      SimpleMatrix a = states.get(t + 1);
      SimpleMatrix dy = probabilities(a, parameters).minus(oneHot(y[t], parameters.outputs()));
      SimpleMatrix da = parameters.Wya().transpose().mult(dy).plus(daNext);
      SimpleMatrix slope = a.elementMult(a).negative().plus(1);
      SimpleMatrix daRaw = slope.elementMult(da);
      dWya = dWya.plus(dy.mult(a.transpose()));
      dby = dby.plus(dy);
      db = db.plus(daRaw);
      dWax = dWax.plus(daRaw.mult(oneHot(x[t], parameters.inputs()).transpose()));
      dWaa = dWaa.plus(daRaw.mult(states.get(t).transpose()));
      daNext = parameters.Waa().transpose().mult(daRaw);
    }
    return new Gradients(dWax, dWaa, dWya, db, dby);
  }

  static SimpleMatrix state(SimpleMatrix x, SimpleMatrix aPrev, Parameters parameters) {
    return parameters
        .b()
        .plus(parameters.Waa().mult(aPrev))
        .plus(parameters.Wax().mult(x))
        .elementOp((int row, int column, double value) -> Math.tanh(value));
  }

  static SimpleMatrix probabilities(SimpleMatrix a, Parameters parameters) {
    SimpleMatrix z = parameters.Wya().mult(a).plus(parameters.by());
    SimpleMatrix powers = z.minus(z.elementMax()).elementExp();
    return powers.divide(powers.elementSum());
  }

  static SimpleMatrix oneHot(int index, int size) {
    SimpleMatrix vector = new SimpleMatrix(size, 1);
    if (index >= 0) {
      vector.set(index, 1);
    }
    return vector;
  }

  private static void descend(SimpleMatrix parameter, SimpleMatrix gradient, double learningRate) {
    parameter.setTo(parameter.minus(gradient.scale(learningRate)));
  }
}

package dinosaurus.harness.browser;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Gets something wrong in each exercise, so that a report has every kind of picture. */
final class WrongModel extends ReferenceModel {

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    Gradients clipped = super.clip(gradients, maxValue);
    clipped.dWax().set(0, maxValue + 0.25);
    clipped.dWya().set(0, Double.NaN);
    return clipped;
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    List<Integer> indices = new ArrayList<>(super.sample(parameters, vocabulary, seed));
    indices.set(0, (indices.get(0) + 1) % vocabulary.size());
    return indices;
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    OptimizationStep right = super.optimize(x, y, aPrev, parameters, learningRate / 2);
    return new OptimizationStep(right.loss() + 1, right.gradients(), right.aLast());
  }
}

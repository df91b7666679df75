package dinosaurus.reference;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Answers as another model does, but for rounding: every call finds parameters that are off by a
 * little more than another order of sums could make them.
 */
final class PerturbedModel extends ReferenceModel {

  private static final double NOISE = 1e-13;

  private final CharacterModel model;
  private final NumpyRandom random;

  PerturbedModel(CharacterModel model, int seed) {
    this.model = model;
    this.random = new NumpyRandom(seed);
  }

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    return model.clip(gradients, maxValue);
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    perturb(parameters);
    return model.sample(parameters, vocabulary, seed);
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    perturb(parameters);
    return model.optimize(x, y, aPrev, parameters, learningRate);
  }

  private void perturb(Parameters parameters) {
    perturb(parameters.Wax());
    perturb(parameters.Waa());
    perturb(parameters.Wya());
    perturb(parameters.b());
    perturb(parameters.by());
  }

  private void perturb(SimpleMatrix matrix) {
    for (int i = 0; i < matrix.getNumElements(); i++) {
      matrix.set(i, matrix.get(i) * (1 + NOISE * (2 * random.randomSample() - 1)));
    }
  }
}

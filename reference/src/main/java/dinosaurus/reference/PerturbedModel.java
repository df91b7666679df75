package dinosaurus.reference;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.CallHandler;
import dinosaurus.assignment.Exercise;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Parameters;
import java.util.SplittableRandom;
import org.ejml.simple.SimpleMatrix;

/**
 * Answers as another model does, but for rounding: every call finds parameters that are off by a
 * little more than another order of sums could make them.
 */
final class PerturbedModel extends CallHandler {

  private static final double NOISE = 1e-13;

  private final CharacterModel model;
  private final SplittableRandom random;

  PerturbedModel(CharacterModel model, int seed) {
    this.model = model;
    this.random = new SplittableRandom(seed);
  }

  @Override
  protected <R> R handle(Call<R> call) {
    if (call instanceof Call.Model) {
      return call.invoke(new FollowingReference().following(Exercise.MODEL, this));
    }
    if (call instanceof Call.Sample sample) {
      perturb(sample.parameters());
    } else if (call instanceof Call.Optimize optimize) {
      perturb(optimize.parameters());
    }
    return call.invoke(model);
  }

  private void perturb(Parameters parameters) {
    perturb(parameters.Wax());
    perturb(parameters.Waa());
    perturb(parameters.Wya());
    perturb(parameters.b());
    perturb(parameters.by());
  }

  private void perturb(SimpleMatrix matrix) {
    double[] entries = matrix.getDDRM().getData();
    for (int i = 0; i < matrix.getNumElements(); i++) {
      entries[i] *= 1 + NOISE * (2 * random.nextDouble() - 1);
    }
  }
}

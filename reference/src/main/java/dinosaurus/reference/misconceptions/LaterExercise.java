package dinosaurus.reference.misconceptions;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Leaves the exercises before its own to another model: the reference, unless told otherwise. */
abstract class LaterExercise extends ReferenceModel implements Cloneable {

  private CharacterModel earlier = new ReferenceModel();

  /** Returns a model that makes the same mistake and leaves the earlier exercises to another. */
  final CharacterModel following(CharacterModel other) {
    try {
      LaterExercise copy = (LaterExercise) clone();
      copy.earlier = other;
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public final Gradients clip(Gradients gradients, double maxValue) {
    return earlier.clip(gradients, maxValue);
  }

  @Override
  public final List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    return earlier.sample(parameters, vocabulary, seed);
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    return earlier.optimize(x, y, aPrev, parameters, learningRate);
  }
}

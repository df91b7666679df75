package dinosaurus.harness.followthrough;

import dinosaurus.rubric.answers.Tensor;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Stands for the methods that a student wrote before a later one; all of them are trusted code.
 *
 * @param mistakes the ids of the mistakes that they make; empty if they are right
 * @param clipping clips
 * @param sampling samples
 * @param optimizing optimizes
 */
record EarlierMethods(String mistakes, Clipping clipping, Sampling sampling, Optimizing optimizing)
    implements CharacterModel {

  @FunctionalInterface
  interface Clipping {
    Gradients clip(Gradients gradients, double maxValue);
  }

  @FunctionalInterface
  interface Sampling {
    List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed);
  }

  @FunctionalInterface
  interface Optimizing {
    OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate);
  }

  EarlierMethods with(Clipping other) {
    return new EarlierMethods(mistakes, other, sampling, optimizing);
  }

  EarlierMethods with(Sampling other) {
    return new EarlierMethods(mistakes, clipping, other, optimizing);
  }

  EarlierMethods with(Optimizing other) {
    return new EarlierMethods(mistakes, clipping, sampling, other);
  }

  /** Returns the same methods, said to make one mistake more. */
  EarlierMethods mistaking(String id) {
    return new EarlierMethods((mistakes + " " + id).strip(), clipping, sampling, optimizing);
  }

  /** Returns the same methods, which throw where gradients to clip aren't finite. */
  EarlierMethods ofFiniteGradients() {
    Clipping known =
        (gradients, maxValue) -> {
          if (!areFinite(gradients)) {
            throw new ArithmeticException("Nothing is known of gradients that aren't finite.");
          }
          return clip(gradients, maxValue);
        };
    return with(known).mistaking("where gradients are finite");
  }

  /** Tells whether all entries are finite. */
  static boolean areFinite(Gradients gradients) {
    return Tensor.entries(Tensor.of(gradients)).allMatch(Double::isFinite);
  }

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    return clipping.clip(gradients, maxValue);
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    return sampling.sample(parameters, vocabulary, seed);
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    return optimizing.optimize(x, y, aPrev, parameters, learningRate);
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    throw new UnsupportedOperationException("No exercise comes after model.");
  }
}

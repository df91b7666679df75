package dinosaurus.grader.followthrough;

import dinosaurus.grader.grading.Abroad;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Hands every call on to another model, but for what a subclass changes; stays at home. */
class Forwarding implements CharacterModel, Abroad {

  private final CharacterModel model;

  Forwarding(CharacterModel model) {
    this.model = model;
  }

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    return model.clip(gradients, maxValue);
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    return model.sample(parameters, vocabulary, seed);
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    return model.optimize(x, y, aPrev, parameters, learningRate);
  }

  @Override
  public void leave() {}

  @Override
  public void comeBack() {}

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    return model.model(names, vocabulary, options);
  }
}

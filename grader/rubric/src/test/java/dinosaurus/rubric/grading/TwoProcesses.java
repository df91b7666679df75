package dinosaurus.rubric.grading;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Answers as one model does until it starts again, and then as another. */
final class TwoProcesses implements CharacterModel, Restartable {

  private final CharacterModel later;
  private CharacterModel model;
  private int asked;
  private int askedAtFirst;

  TwoProcesses(CharacterModel first, CharacterModel later) {
    this.model = first;
    this.later = later;
  }

  @Override
  public void restart() {
    model = later;
    askedAtFirst = asked;
    asked = 0;
  }

  /** Returns how often it was called before it started again. */
  int askedAtFirst() {
    return model == later ? askedAtFirst : asked;
  }

  /** Returns how often it was called afterwards. */
  int askedLater() {
    return model == later ? asked : 0;
  }

  private CharacterModel model() {
    asked++;
    return model;
  }

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    return model().clip(gradients, maxValue);
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    return model().sample(parameters, vocabulary, seed);
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    return model().optimize(x, y, aPrev, parameters, learningRate);
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    return model().model(names, vocabulary, options);
  }
}

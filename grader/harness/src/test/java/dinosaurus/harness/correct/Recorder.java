package dinosaurus.harness.correct;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Passes calls on to a style and keeps what its training runs return, which take long. */
final class Recorder implements CharacterModel {

  private record Run(List<String> names, TrainingOptions options) {}

  private final CharacterModel style;
  private final Map<Run, TrainedModel> runs = new HashMap<>();

  Recorder(CharacterModel style) {
    this.style = style;
  }

  /** Returns what the style returned last for a case. */
  TrainedModel trained(Case<Call.Model, TrainedModel> fixture) {
    return runs.get(new Run(fixture.call().names(), fixture.call().options()));
  }

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    return style.clip(gradients, maxValue);
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    return style.sample(parameters, vocabulary, seed);
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    return style.optimize(x, y, aPrev, parameters, learningRate);
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    TrainedModel trained = style.model(names, vocabulary, options);
    runs.put(new Run(List.copyOf(names), options), trained);
    return trained;
  }
}

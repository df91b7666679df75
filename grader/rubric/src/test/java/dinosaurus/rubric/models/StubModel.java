package dinosaurus.rubric.models;

import static dinosaurus.toolkit.Todo.todo;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Does nothing yet. */
public final class StubModel implements CharacterModel {

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    return todo("clip");
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    return todo("sample");
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    return todo("optimize");
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    return todo("model");
  }
}

package dinosaurus.assignment;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** A model that handles the calls of all its methods in one place. */
public abstract class CallHandler implements CharacterModel {

  /**
   * Handles a call.
   *
   * @param call the arguments of the caller, not copies of them
   * @return what the method returns
   */
  protected abstract <R> R handle(Call<R> call);

  @Override
  public final Gradients clip(Gradients gradients, double maxValue) {
    return handle(new Call.Clip(gradients, maxValue));
  }

  @Override
  public final List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    return handle(new Call.Sample(parameters, vocabulary, seed));
  }

  @Override
  public final OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    return handle(new Call.Optimize(x, y, aPrev, parameters, learningRate));
  }

  @Override
  public final TrainedModel model(
      List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    return handle(new Call.Model(names, vocabulary, options));
  }
}

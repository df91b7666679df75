package dinosaurus.rubric.grading;

import dinosaurus.rubric.score.Outcome;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Creates the student's model at its first call, so that a failing constructor is a failing call.
 */
final class LazyModel implements CharacterModel {

  private final Class<? extends CharacterModel> type;
  private CharacterModel model;
  private Throwable failure;

  LazyModel(Class<? extends CharacterModel> type) {
    this.type = type;
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

  private synchronized CharacterModel model() {
    if (model == null && failure == null) {
      create();
    }
    if (failure != null) {
      throw LazyModel.<RuntimeException>unchecked(failure);
    }
    return model;
  }

  private void create() {
    try {
      Constructor<? extends CharacterModel> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      model = constructor.newInstance();
    } catch (InvocationTargetException | ExceptionInInitializerError e) {
      failure = e.getCause();
    } catch (ReflectiveOperationException e) {
      failure = new SubmissionFault(new Outcome.Refused(unusable()));
    }
  }

  private String unusable() {
    return type.getSimpleName()
        + " can't be created; it must be a class with a constructor without parameters.";
  }

  /** Returns any throwable so that the compiler takes it for an unchecked one. */
  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
    throw (T) thrown;
  }
}

package dinosaurus.assignment;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * Holds the arguments of a call of one exercise's method, which the call may change.
 *
 * @param <R> what the method returns
 */
public sealed interface Call<R> {

  /** Returns the exercise whose method is called. */
  Exercise exercise();

  /** Calls the method of a model with these very arguments. */
  R invoke(CharacterModel model);

  /** Copies the arguments. */
  Call<R> copy();

  /** Copies the arguments of a call; the copy is of the call's own type. */
  @SuppressWarnings("unchecked")
  static <C extends Call<?>> C copy(C call) {
    return (C) call.copy();
  }

  /**
   * Copies what the method returned.
   *
   * @param result whole: without null
   */
  R copyOf(R result);

  /**
   * Returns how much there is to follow by hand: entries, or time steps times hidden units. It
   * tells the simpler of two calls of one exercise.
   *
   * @param result what a correct solution returns
   */
  int size(R result);

  /** Returns how much there is to train: iterations times hidden units, counted as 16 at least. */
  default long work() {
    return 0;
  }

  /** A call of {@link CharacterModel#clip}. */
  record Clip(Gradients gradients, double maxValue) implements Call<Gradients> {

    @Override
    public Exercise exercise() {
      return Exercise.CLIP;
    }

    @Override
    public Gradients invoke(CharacterModel model) {
      return model.clip(gradients, maxValue);
    }

    @Override
    public Clip copy() {
      return new Clip(gradients.copy(), maxValue);
    }

    @Override
    public Gradients copyOf(Gradients result) {
      return result.copy();
    }

    @Override
    public int size(Gradients result) {
      return Stream.of(result.dWax(), result.dWaa(), result.dWya(), result.db(), result.dby())
          .mapToInt(SimpleMatrix::getNumElements)
          .sum();
    }
  }

  /** A call of {@link CharacterModel#sample}. */
  record Sample(Parameters parameters, Vocabulary vocabulary, int seed)
      implements Call<List<Integer>> {

    @Override
    public Exercise exercise() {
      return Exercise.SAMPLE;
    }

    @Override
    public List<Integer> invoke(CharacterModel model) {
      return model.sample(parameters, vocabulary, seed);
    }

    @Override
    public Sample copy() {
      return new Sample(parameters.copy(), vocabulary, seed);
    }

    @Override
    public List<Integer> copyOf(List<Integer> result) {
      return List.copyOf(result);
    }

    @Override
    public int size(List<Integer> result) {
      return result.size() * parameters.hiddenUnits();
    }
  }

  /** A call of {@link CharacterModel#optimize}. */
  record Optimize(int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate)
      implements Call<OptimizationStep> {

    @Override
    public Exercise exercise() {
      return Exercise.OPTIMIZE;
    }

    @Override
    public OptimizationStep invoke(CharacterModel model) {
      return model.optimize(x, y, aPrev, parameters, learningRate);
    }

    @Override
    public Optimize copy() {
      return new Optimize(x.clone(), y.clone(), aPrev.copy(), parameters.copy(), learningRate);
    }

    /** Returns these arguments with other parameters, as they are after an update. */
    public Optimize updated(Parameters after) {
      return new Optimize(x, y, aPrev, after, learningRate);
    }

    @Override
    public OptimizationStep copyOf(OptimizationStep result) {
      return new OptimizationStep(result.loss(), result.gradients().copy(), result.aLast().copy());
    }

    @Override
    public int size(OptimizationStep result) {
      return x.length * parameters.hiddenUnits();
    }
  }

  /** A call of {@link CharacterModel#model}; a copy has its names in an {@link ArrayList}. */
  record Model(List<String> names, Vocabulary vocabulary, TrainingOptions options)
      implements Call<TrainedModel> {

    /** An iteration takes some time however few units there are. */
    private static final int FEWEST_UNITS = 16;

    @Override
    public Exercise exercise() {
      return Exercise.MODEL;
    }

    @Override
    public TrainedModel invoke(CharacterModel model) {
      return model.model(names, vocabulary, options);
    }

    @Override
    public Model copy() {
      return new Model(new ArrayList<>(names), vocabulary, options);
    }

    @Override
    public TrainedModel copyOf(TrainedModel result) {
      return new TrainedModel(result.parameters().copy(), result.lastName(), result.checkpoints());
    }

    @Override
    public int size(TrainedModel result) {
      return options.iterations() * options.hiddenUnits();
    }

    @Override
    public long work() {
      return (long) options.iterations() * Math.max(FEWEST_UNITS, options.hiddenUnits());
    }
  }
}

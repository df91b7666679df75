package dinosaurus.rubric.models;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.RnnStep;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Does everything right, in steps that variations override. */
public class RightModel implements CharacterModel {

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    return new Gradients(
        clip(gradients.dWax(), maxValue),
        clip(gradients.dWaa(), maxValue),
        clip(gradients.dWya(), maxValue),
        clip(gradients.db(), maxValue),
        clip(gradients.dby(), maxValue));
  }

  SimpleMatrix clip(SimpleMatrix gradient, double maxValue) {
    return gradient.elementOp((int row, int column, double value) -> clip(value, maxValue));
  }

  double clip(double value, double maxValue) {
    return value > maxValue ? maxValue : value < -maxValue ? -maxValue : value;
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    SimpleMatrix state = new SimpleMatrix(parameters.hiddenUnits(), 1);
    List<Integer> indices = new ArrayList<>();
    int index = Rnn.NO_INPUT;
    int counter = 0;
    while ((counter == 0 || index != newline(vocabulary)) && counter != limit()) {
      RnnStep step = Rnn.step(index, state, parameters);
      index = new NumpyRandom(seed(seed, counter)).choice(step.y());
      indices.add(index);
      state = step.a();
      counter++;
    }
    end(indices, counter, newline(vocabulary));
    return indices;
  }

  int newline(Vocabulary vocabulary) {
    return vocabulary.newline();
  }

  int limit() {
    return 50;
  }

  long seed(int seed, int counter) {
    return seed + 2L * counter;
  }

  void end(List<Integer> indices, int counter, int newline) {
    if (counter == limit()) {
      indices.add(newline);
    }
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = clip(Rnn.backward(x, y, parameters, pass), 5);
    Rnn.update(parameters, gradients, learningRate);
    return new OptimizationStep(pass.loss(), gradients, pass.state(x.length - 1));
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    Training training = new Training(parameters(vocabulary, options), vocabulary, options);
    List<String> examples = shuffled(names);
    for (int j = 0; j < options.iterations(); j++) {
      train(training, j, examples);
    }
    return result(training);
  }

  Parameters parameters(Vocabulary vocabulary, TrainingOptions options) {
    return Rnn.initialize(options.hiddenUnits(), vocabulary.size(), vocabulary.size());
  }

  List<String> shuffled(List<String> names) {
    List<String> examples = new ArrayList<>(names);
    new NumpyRandom(0).shuffle(examples);
    return examples;
  }

  void train(Training training, int j, List<String> examples) {
    step(training, examples.get(index(j, examples.size())));
    if (isCheckpoint(j, training.options.iterations())) {
      training.checkpoints.add(new Checkpoint(j, training.loss, names(training)));
    }
  }

  void step(Training training, String example) {
    int[] characters = training.vocabulary.indices(example);
    int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
    int[] y =
        IntStream.concat(IntStream.of(characters), IntStream.of(training.vocabulary.newline()))
            .toArray();
    OptimizationStep step = optimize(x, y, training.state, training.parameters, 0.01);
    training.state = step.aLast();
    training.loss = smooth(training.loss, step.loss());
  }

  int index(int j, int size) {
    return j % size;
  }

  double smooth(double loss, double current) {
    return Rnn.smooth(loss, current);
  }

  boolean isCheckpoint(int j, int iterations) {
    return j % TrainingOptions.CHECKPOINT_INTERVAL == 0;
  }

  List<String> names(Training training) {
    return IntStream.range(0, training.options.namesPerCheckpoint())
        .mapToObj(seed -> sample(training.parameters, training.vocabulary, seed))
        .map(training.vocabulary::name)
        .toList();
  }

  TrainedModel result(Training training) {
    return new TrainedModel(training.parameters, training.lastName(), training.checkpoints);
  }

  /** Holds a training run. */
  static final class Training {
    final Parameters parameters;
    final Vocabulary vocabulary;
    final TrainingOptions options;
    final List<Checkpoint> checkpoints = new ArrayList<>();
    SimpleMatrix state;
    double loss;

    Training(Parameters parameters, Vocabulary vocabulary, TrainingOptions options) {
      this.parameters = parameters;
      this.vocabulary = vocabulary;
      this.options = options;
      state = new SimpleMatrix(options.hiddenUnits(), 1);
      loss = Rnn.initialLoss(vocabulary.size(), options.namesPerCheckpoint());
    }

    String lastName() {
      List<String> names = checkpoints.get(checkpoints.size() - 1).names();
      return names.get(names.size() - 1);
    }
  }
}

package dinosaurus.reference.misconceptions;

import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Trains correctly and silently, each step a method that a misconception may override. */
class ModelSteps extends LaterExercise {

  @Override
  public final TrainedModel model(
      List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    int size = vocabulary.size();
    Parameters parameters = initialize(hiddenUnits(options), size);
    double loss = initialLoss(size, options.namesPerCheckpoint());
    List<String> examples = shuffled(names, parameters);
    SimpleMatrix aPrev = new SimpleMatrix(parameters.hiddenUnits(), 1);
    List<Checkpoint> checkpoints = new ArrayList<>();
    for (int j = firstIteration(); j < iterations(options); j++) {
      parameters = beforeStep(parameters, j, examples.size());
      Parameters before = isCheckpoint(j) ? parameters.copy() : parameters;
      aPrev = beforeStep(aPrev, j, examples.size());
      int[] characters = characters(text(examples.get(index(j, examples.size()))), vocabulary);
      OptimizationStep step =
          step(x(characters, vocabulary), y(characters, vocabulary), aPrev, parameters);
      afterStep(parameters);
      aPrev = nextState(step, aPrev);
      loss = smooth(loss, step.loss());
      if (isCheckpoint(j)) {
        Parameters sampled = sampledParameters(before, parameters);
        int first = checkpoints.size() * names(options);
        checkpoints.add(new Checkpoint(j, loss, sampleNames(sampled, vocabulary, options, first)));
      }
    }
    return new TrainedModel(parameters, lastName(checkpoints), checkpoints);
  }

  private List<String> sampleNames(
      Parameters parameters, Vocabulary vocabulary, TrainingOptions options, int first) {
    return IntStream.range(0, names(options))
        .map(nth -> samplingSeed(nth, first))
        .mapToObj(seed -> vocabulary.name(sample(parameters, vocabulary, seed)))
        .toList();
  }

  String lastName(List<Checkpoint> checkpoints) {
    if (checkpoints.isEmpty()) {
      return "";
    }
    List<String> names = checkpoints.get(checkpoints.size() - 1).names();
    return names.get(names.size() - 1);
  }

  int hiddenUnits(TrainingOptions options) {
    return options.hiddenUnits();
  }

  Parameters initialize(int hiddenUnits, int size) {
    return Rnn.initialize(hiddenUnits, size, size);
  }

  double initialLoss(int vocabularySize, int names) {
    return Rnn.initialLoss(vocabularySize, names);
  }

  List<String> shuffled(List<String> names, Parameters parameters) {
    List<String> examples = new ArrayList<>(names);
    new NumpyRandom(0).shuffle(examples);
    return examples;
  }

  int firstIteration() {
    return 0;
  }

  int iterations(TrainingOptions options) {
    return options.iterations();
  }

  Parameters beforeStep(Parameters parameters, int j, int examples) {
    return parameters;
  }

  SimpleMatrix beforeStep(SimpleMatrix aPrev, int j, int examples) {
    return aPrev;
  }

  int index(int j, int examples) {
    return j % examples;
  }

  String text(String example) {
    return example;
  }

  int[] characters(String example, Vocabulary vocabulary) {
    return vocabulary.indices(example);
  }

  int[] x(int[] characters, Vocabulary vocabulary) {
    return joined(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters));
  }

  int[] y(int[] characters, Vocabulary vocabulary) {
    return joined(IntStream.of(characters), IntStream.of(vocabulary.newline()));
  }

  OptimizationStep step(int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters) {
    return optimize(x, y, aPrev, parameters, learningRate());
  }

  double learningRate() {
    return 0.01;
  }

  void afterStep(Parameters parameters) {}

  SimpleMatrix nextState(OptimizationStep step, SimpleMatrix aPrev) {
    return step.aLast();
  }

  double smooth(double loss, double currentLoss) {
    return Rnn.smooth(loss, currentLoss);
  }

  boolean isCheckpoint(int j) {
    return j % TrainingOptions.CHECKPOINT_INTERVAL == 0;
  }

  Parameters sampledParameters(Parameters before, Parameters after) {
    return after;
  }

  int names(TrainingOptions options) {
    return options.namesPerCheckpoint();
  }

  int samplingSeed(int nth, int sampledBefore) {
    return nth;
  }

  static int[] joined(IntStream first, IntStream second) {
    return IntStream.concat(first, second).toArray();
  }
}

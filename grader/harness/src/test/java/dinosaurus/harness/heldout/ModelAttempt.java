package dinosaurus.harness.heldout;

import dinosaurus.reference.ReferenceModel;
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

/** Trains rightly, by steps of which each can be got wrong. */
abstract class ModelAttempt extends ReferenceModel {

  @Override
  public final TrainedModel model(
      List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    Parameters parameters =
        Rnn.initialize(options.hiddenUnits(), vocabulary.size(), vocabulary.size());
    double loss = Rnn.initialLoss(vocabulary.size(), options.namesPerCheckpoint());
    List<String> examples = examples(names);
    SimpleMatrix aPrev = new SimpleMatrix(options.hiddenUnits(), 1);
    List<Checkpoint> checkpoints = new ArrayList<>();
    String lastName = "";
    for (int j = 0; j < options.iterations(); j++) {
      int[] characters = vocabulary.indices(example(examples, j));
      int[] x = inputs(characters, vocabulary.newline());
      int[] y = labels(characters, vocabulary.newline());
      OptimizationStep step = step(x, y, aPrev, parameters, rate(j, options.iterations()));
      aPrev = carried(step.aLast(), j, examples.size());
      loss = Rnn.smooth(loss, step.loss());
      if (j % TrainingOptions.CHECKPOINT_INTERVAL == 0) {
        List<String> sampled = names(parameters, vocabulary, options.namesPerCheckpoint());
        lastName = sampled.get(sampled.size() - 1);
        checkpoints.add(new Checkpoint(j, loss, sampled));
      }
    }
    return new TrainedModel(parameters, lastName, checkpoints);
  }

  private List<String> names(Parameters parameters, Vocabulary vocabulary, int count) {
    return IntStream.range(0, count)
        .mapToObj(seed -> vocabulary.name(sample(parameters, vocabulary, seed)))
        .toList();
  }

  /** Returns the list to go through. */
  List<String> examples(List<String> names) {
    List<String> examples = new ArrayList<>(names);
    new NumpyRandom(0).shuffle(examples);
    return examples;
  }

  String example(List<String> examples, int j) {
    return examples.get(j % examples.size());
  }

  int[] inputs(int[] characters, int newline) {
    return IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
  }

  int[] labels(int[] characters, int newline) {
    return IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
  }

  double rate(int j, int iterations) {
    return 0.01;
  }

  OptimizationStep step(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    return optimize(x, y, aPrev, parameters, learningRate);
  }

  /** Returns the state that the next example starts from. */
  SimpleMatrix carried(SimpleMatrix aLast, int j, int size) {
    return aLast;
  }
}

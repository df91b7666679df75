package dinosaurus.harness.correct;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Walks through the names with an iterator that starts again at the end; its lists are linked. */
final class RestartedIterator extends ReferenceModel {

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    return Collections.unmodifiableList(
        new LinkedList<>(super.sample(parameters, vocabulary, seed)));
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    Parameters parameters =
        Rnn.initialize(options.hiddenUnits(), vocabulary.size(), vocabulary.size());
    List<String> examples = new LinkedList<>(names);
    new NumpyRandom(0).shuffle(examples);
    Iterator<String> remaining = examples.iterator();
    double loss = Rnn.initialLoss(vocabulary.size(), options.namesPerCheckpoint());
    SimpleMatrix aPrev = new SimpleMatrix(options.hiddenUnits(), 1);
    LinkedList<Checkpoint> checkpoints = new LinkedList<>();
    LinkedList<String> sampled = new LinkedList<>(List.of(""));
    for (int j = 0; j < options.iterations(); j++) {
      if (!remaining.hasNext()) {
        remaining = examples.iterator();
      }
      String example = remaining.next();
      int[] x = new int[example.length() + 1];
      int[] y = new int[example.length() + 1];
      x[0] = Rnn.NO_INPUT;
      y[example.length()] = vocabulary.newline();
      for (int t = 0; t < example.length(); t++) {
        x[t + 1] = y[t] = vocabulary.index(example.charAt(t));
      }
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
      loss = Rnn.smooth(loss, step.loss());
      if (j % TrainingOptions.CHECKPOINT_INTERVAL == 0) {
        sampled.clear();
        for (int seed = 0; seed < options.namesPerCheckpoint(); seed++) {
          sampled.add(vocabulary.name(sample(parameters, vocabulary, seed)));
        }
        checkpoints.add(new Checkpoint(j, loss, sampled));
      }
    }
    return new TrainedModel(parameters, sampled.getLast(), checkpoints);
  }
}

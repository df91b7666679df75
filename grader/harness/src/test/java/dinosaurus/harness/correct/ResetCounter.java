package dinosaurus.harness.correct;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.Arrays;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Trains without calling its own optimize, and counts the names without a modulo. */
final class ResetCounter extends ReferenceModel {

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    int size = vocabulary.size();
    Parameters parameters = Rnn.initialize(options.hiddenUnits(), size, size);
    String[] examples = names.toArray(new String[0]);
    new NumpyRandom(0).shuffle(Arrays.asList(examples));
    double loss = Rnn.initialLoss(size, options.namesPerCheckpoint());
    SimpleMatrix aPrev = new SimpleMatrix(options.hiddenUnits(), 1);
    Checkpoint[] checkpoints = new Checkpoint[(options.iterations() + 1999) / 2000];
    String lastName = "";
    int index = -1;
    for (int j = 0; j < options.iterations(); ++j) {
      index = index + 1 == examples.length ? 0 : index + 1;
      int[] characters = vocabulary.indices(examples[index]);
      int[] y = Arrays.copyOf(characters, characters.length + 1);
      y[y.length - 1] = vocabulary.newline();
      int[] x = new int[y.length];
      Arrays.fill(x, Rnn.NO_INPUT);
      System.arraycopy(y, 0, x, 1, x.length - 1);
      ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
      Rnn.update(parameters, clip(Rnn.backward(x, y, parameters, pass), 5), 0.01);
      aPrev = pass.state(x.length - 1);
      loss = Rnn.smooth(loss, pass.loss());
      if (j == j / 2000 * 2000) {
        String[] sampled = new String[options.namesPerCheckpoint()];
        for (int seed = 0; seed < sampled.length; ++seed) {
          sampled[seed] = vocabulary.name(sample(parameters, vocabulary, seed));
        }
        lastName = sampled[sampled.length - 1];
        checkpoints[j / 2000] = new Checkpoint(j, loss, Arrays.asList(sampled));
      }
    }
    return new TrainedModel(parameters, lastName, Arrays.asList(checkpoints));
  }
}

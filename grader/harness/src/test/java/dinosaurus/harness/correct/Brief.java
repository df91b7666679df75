package dinosaurus.harness.correct;

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
import org.ejml.simple.SimpleMatrix;

/** Leaves to the toolkit all that it offers, and writes the rest as briefly as Java allows. */
final class Brief implements CharacterModel {

  @Override
  public Gradients clip(Gradients g, double max) {
    return new Gradients(
        cut(g.dWax(), max),
        cut(g.dWaa(), max),
        cut(g.dWya(), max),
        cut(g.db(), max),
        cut(g.dby(), max));
  }

  private static SimpleMatrix cut(SimpleMatrix matrix, double max) {
    return matrix.elementOp((int i, int j, double v) -> Math.min(Math.max(v, -max), max));
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    List<Integer> indices = new ArrayList<>();
    SimpleMatrix a = new SimpleMatrix(parameters.hiddenUnits(), 1);
    for (int index = -1; index != vocabulary.newline() && indices.size() < 50; ) {
      RnnStep step = Rnn.step(index, a, parameters);
      a = step.a();
      indices.add(index = new NumpyRandom(seed + 2 * indices.size()).choice(step.y()));
    }
    if (indices.size() == 50) {
      indices.add(vocabulary.newline());
    }
    return indices;
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = clip(Rnn.backward(x, y, parameters, pass), 5);
    Rnn.update(parameters, gradients, learningRate);
    return new OptimizationStep(pass.loss(), gradients, pass.state(pass.steps() - 1));
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    int n = vocabulary.size();
    Parameters parameters = Rnn.initialize(options.hiddenUnits(), n, n);
    List<String> shuffled = new ArrayList<>(names);
    new NumpyRandom(0).shuffle(shuffled);
    List<Checkpoint> checkpoints = new ArrayList<>();
    SimpleMatrix a = new SimpleMatrix(options.hiddenUnits(), 1);
    double loss = Rnn.initialLoss(n, options.namesPerCheckpoint());
    String last = "";
    for (int j = 0; j < options.iterations(); j++) {
      String name = shuffled.get(j % shuffled.size());
      int[] x = vocabulary.indices("\n" + name);
      x[0] = Rnn.NO_INPUT;
      OptimizationStep step = optimize(x, vocabulary.indices(name + "\n"), a, parameters, .01);
      a = step.aLast();
      loss = Rnn.smooth(loss, step.loss());
      if (j % 2000 == 0) {
        List<String> sampled = new ArrayList<>();
        for (int seed = 0; seed < options.namesPerCheckpoint(); seed++) {
          sampled.add(last = vocabulary.name(sample(parameters, vocabulary, seed)));
        }
        checkpoints.add(new Checkpoint(j, loss, sampled));
      }
    }
    return new TrainedModel(parameters, last, checkpoints);
  }
}

package dinosaurus.harness.correct;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ejml.simple.SimpleMatrix;

/** Holds a whole sequence in one-hot matrices and takes gradients as products over time. */
final class OneHotMatrices implements CharacterModel {

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    UnaryOperator<SimpleMatrix> clip =
        matrix ->
            matrix.elementOp(
                (int row, int column, double value) ->
                    Math.abs(value) <= maxValue ? value : Math.copySign(maxValue, value));
    return new Gradients(
        clip.apply(gradients.dWax()),
        clip.apply(gradients.dWaa()),
        clip.apply(gradients.dWya()),
        clip.apply(gradients.db()),
        clip.apply(gradients.dby()));
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    SimpleMatrix identity = SimpleMatrix.identity(vocabulary.size());
    SimpleMatrix x = new SimpleMatrix(vocabulary.size(), 1);
    SimpleMatrix a = new SimpleMatrix(parameters.hiddenUnits(), 1);
    List<Integer> indices = new ArrayList<>();
    int newline = vocabulary.newline();
    for (int t = 0; t < 50 && !indices.contains(newline); t++) {
      a = state(parameters.Wax().mult(x), a, parameters);
      indices.add(new NumpyRandom(seed + 2 * t).choice(probabilities(a, parameters)));
      x = identity.getColumn(indices.get(t));
    }
    if (indices.size() == 50) {
      indices.add(newline);
    }
    return indices;
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    int steps = x.length;
    SimpleMatrix inputs = oneHot(x, parameters.inputs()); // (n_x,T)
    SimpleMatrix labels = oneHot(y, parameters.outputs()); // (n_y,T)
    SimpleMatrix states = aPrev; // (n_a,1 + T)
    SimpleMatrix drive = parameters.Wax().mult(inputs); // (n_a,n_x)(n_x,T) -> (n_a,T)
    for (int t = 0; t < steps; t++) {
      states = states.concatColumns(state(drive.getColumn(t), states.getColumn(t), parameters));
    }
    SimpleMatrix before = states.cols(0, steps);
    SimpleMatrix after = states.cols(1, steps + 1);
    SimpleMatrix p = probabilities(after, parameters); // (n_y,T)
    SimpleMatrix dz = p.minus(labels);
    SimpleMatrix ds = backward(after, dz, parameters); // (n_a,T)
    SimpleMatrix ones = SimpleMatrix.filled(steps, 1, 1);
    Gradients gradients =
        clip(
            new Gradients(
                ds.mult(inputs.transpose()), // (n_a,T)(T,n_x) -> (n_a,n_x)
                ds.mult(before.transpose()), // (n_a,T)(T,n_a) -> (n_a,n_a)
                dz.mult(after.transpose()), // (n_y,T)(T,n_a) -> (n_y,n_a)
                ds.mult(ones),
                dz.mult(ones)),
            5);
    Rnn.update(parameters, gradients, learningRate);
    double loss = -labels.transpose().mult(p).diag().elementLog().elementSum();
    return new OptimizationStep(loss, gradients, states.getColumn(steps));
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    int size = vocabulary.size();
    Parameters parameters = Rnn.initialize(options.hiddenUnits(), size, size);
    List<String> examples = Arrays.asList(names.toArray(String[]::new));
    new NumpyRandom(0).shuffle(examples);
    SimpleMatrix aPrev = new SimpleMatrix(options.hiddenUnits(), 1);
    double loss = Rnn.initialLoss(size, options.namesPerCheckpoint());
    List<Checkpoint> checkpoints = new ArrayList<>();
    String lastName = "";
    for (int j = 0; j < options.iterations(); j++) {
      int[] y = vocabulary.indices(examples.get(0) + "\n");
      int[] x = new int[y.length];
      Arrays.setAll(x, t -> t == 0 ? Rnn.NO_INPUT : y[t - 1]);
      Collections.rotate(examples, -1);
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
      loss = Rnn.smooth(loss, step.loss());
      if (j % TrainingOptions.CHECKPOINT_INTERVAL == 0) {
        List<String> sampled = new ArrayList<>();
        for (int seed = 0; seed < options.namesPerCheckpoint(); seed++) {
          lastName = vocabulary.name(sample(parameters, vocabulary, seed));
          sampled.add(lastName);
        }
        checkpoints.add(new Checkpoint(j, loss, sampled));
      }
    }
    return new TrainedModel(parameters, lastName, checkpoints);
  }

  private static SimpleMatrix oneHot(int[] indices, int size) {
    SimpleMatrix columns = new SimpleMatrix(size, indices.length);
    for (int t = 0; t < indices.length; t++) {
      if (indices[t] != Rnn.NO_INPUT) {
        columns.set(indices[t], t, 1);
      }
    }
    return columns;
  }

  private static SimpleMatrix state(SimpleMatrix drive, SimpleMatrix a, Parameters parameters) {
    SimpleMatrix s = parameters.b().plus(parameters.Waa().mult(a)).plus(drive);
    return s.elementOp((int row, int column, double value) -> Math.tanh(value));
  }

  private static SimpleMatrix probabilities(SimpleMatrix states, Parameters parameters) {
    SimpleMatrix ones = SimpleMatrix.filled(1, states.getNumCols(), 1);
    SimpleMatrix scores = parameters.Wya().mult(states).plus(parameters.by().mult(ones));
    SimpleMatrix e = scores.elementExp();
    SimpleMatrix everyRow = SimpleMatrix.filled(e.getNumRows(), e.getNumRows(), 1);
    return e.elementDiv(everyRow.mult(e));
  }

  private static SimpleMatrix backward(
      SimpleMatrix states, SimpleMatrix dz, Parameters parameters) {
    SimpleMatrix da = parameters.Wya().transpose().mult(dz); // (n_a,n_y)(n_y,T) -> (n_a,T)
    SimpleMatrix slope = states.elementPower(2).negative().plus(1);
    SimpleMatrix ds = da.createLike();
    SimpleMatrix later = new SimpleMatrix(da.getNumRows(), 1);
    for (int t = da.getNumCols() - 1; t >= 0; t--) {
      ds.setColumn(t, da.getColumn(t).plus(later).elementMult(slope.getColumn(t)));
      later = parameters.Waa().transpose().mult(ds.getColumn(t));
    }
    return ds;
  }
}

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
import java.util.LinkedList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Recurs where others loop: through a name's characters, and through time and back. */
final class Recursion implements CharacterModel {

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    return new Gradients(
        clipped(gradients.dWax().copy(), maxValue, 0),
        clipped(gradients.dWaa().copy(), maxValue, 0),
        clipped(gradients.dWya().copy(), maxValue, 0),
        clipped(gradients.db().copy(), maxValue, 0),
        clipped(gradients.dby().copy(), maxValue, 0));
  }

  private static SimpleMatrix clipped(SimpleMatrix matrix, double maxValue, int row) {
    if (row < matrix.getNumRows()) {
      for (int column = 0; column < matrix.getNumCols(); column++) {
        double value = matrix.get(row, column);
        double size = Math.min(Math.abs(value), maxValue);
        matrix.set(row, column, Math.copySign(size, value));
      }
      return clipped(matrix, maxValue, row + 1);
    }
    return matrix;
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    SimpleMatrix x = new SimpleMatrix(vocabulary.size(), 1);
    SimpleMatrix aPrev = new SimpleMatrix(parameters.hiddenUnits(), 1);
    return rest(parameters, vocabulary.newline(), seed, 0, x, aPrev);
  }

  /** Returns the indices from step t on. */
  private static LinkedList<Integer> rest(
      Parameters parameters, int newline, int seed, int t, SimpleMatrix x, SimpleMatrix aPrev) {
    if (t == 50) {
      return new LinkedList<>(List.of(newline));
    }
    SimpleMatrix a = state(parameters, x, aPrev);
    int index = new NumpyRandom(seed + 2 * t).choice(output(parameters, a));
    LinkedList<Integer> indices =
        index == newline && t < 49
            ? new LinkedList<>()
            : rest(parameters, newline, seed, t + 1, oneHot(index, parameters.outputs()), a);
    indices.addFirst(index);
    return indices;
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    Trace trace = new Trace(x, y, parameters, zeros(parameters));
    trace.visit(0, aPrev);
    Gradients gradients = clip(trace.gradients, 5);
    Rnn.update(parameters, gradients, learningRate);
    return new OptimizationStep(trace.loss, gradients, trace.aLast);
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    Parameters parameters =
        Rnn.initialize(options.hiddenUnits(), vocabulary.size(), vocabulary.size());
    List<String> examples = new ArrayList<>(names);
    new NumpyRandom(0).shuffle(examples);
    List<Checkpoint> checkpoints = new ArrayList<>();
    double loss = Rnn.initialLoss(vocabulary.size(), options.namesPerCheckpoint());
    SimpleMatrix aPrev = new SimpleMatrix(options.hiddenUnits(), 1);
    String lastName = "";
    int j = 0;
    while (j < options.iterations()) {
      for (String example : examples) {
        if (j == options.iterations()) {
          break;
        }
        int[] x = vocabulary.indices('\n' + example);
        int[] y = vocabulary.indices(example + '\n');
        x[0] = Rnn.NO_INPUT;
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
        j++;
      }
    }
    return new TrainedModel(parameters, lastName, checkpoints);
  }

  private static SimpleMatrix state(Parameters parameters, SimpleMatrix x, SimpleMatrix aPrev) {
    return parameters.Waa()
        .mult(aPrev)
        .plus(parameters.Wax().mult(x))
        .plus(parameters.b())
        .elementOp((int row, int column, double value) -> Math.tanh(value));
  }

  private static SimpleMatrix output(Parameters parameters, SimpleMatrix a) {
    return Rnn.softmax(parameters.by().plus(parameters.Wya().mult(a)));
  }

  private static SimpleMatrix oneHot(int index, int size) {
    SimpleMatrix vector = new SimpleMatrix(size, 1);
    if (index != Rnn.NO_INPUT) {
      vector.set(index, 1);
    }
    return vector;
  }

  private static Gradients zeros(Parameters parameters) {
    return new Gradients(
        parameters.Wax().createLike(),
        parameters.Waa().createLike(),
        parameters.Wya().createLike(),
        parameters.b().createLike(),
        parameters.by().createLike());
  }

  /** Goes forward on the way down the calls and backward on the way up. */
  private static final class Trace {

    private final int[] x;
    private final int[] y;
    private final Parameters parameters;
    private Gradients gradients;
    private double loss;
    private SimpleMatrix aLast;

    Trace(int[] x, int[] y, Parameters parameters, Gradients zeros) {
      this.x = x;
      this.y = y;
      this.parameters = parameters;
      this.gradients = zeros;
    }

    /** Returns the gradient with respect to the state before step t. */
    SimpleMatrix visit(int t, SimpleMatrix aPrev) {
      if (t == x.length) {
        aLast = aPrev;
        return aPrev.createLike();
      }
      SimpleMatrix input = oneHot(x[t], parameters.inputs());
      SimpleMatrix a = state(parameters, input, aPrev);
      SimpleMatrix p = output(parameters, a);
      SimpleMatrix later = visit(t + 1, a);
      SimpleMatrix dz = p.minus(oneHot(y[t], parameters.outputs()));
      SimpleMatrix da = later.plus(parameters.Wya().transpose().mult(dz));
      SimpleMatrix ds = da.minus(da.elementMult(a.elementPower(2)));
      gradients =
          new Gradients(
              gradients.dWax().plus(ds.mult(input.transpose())),
              gradients.dWaa().plus(ds.mult(aPrev.transpose())),
              gradients.dWya().plus(dz.mult(a.transpose())),
              gradients.db().plus(ds),
              gradients.dby().plus(dz));
      loss -= Math.log(p.get(y[t]));
      return parameters.Waa().transpose().mult(ds);
    }
  }
}

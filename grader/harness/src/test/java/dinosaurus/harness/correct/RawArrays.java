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
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Writes everything, backpropagation too, as loops over {@code double[]}. */
final class RawArrays implements CharacterModel {

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    return new Gradients(
        clip(gradients.dWax(), maxValue),
        clip(gradients.dWaa(), maxValue),
        clip(gradients.dWya(), maxValue),
        clip(gradients.db(), maxValue),
        clip(gradients.dby(), maxValue));
  }

  private static SimpleMatrix clip(SimpleMatrix matrix, double maxValue) {
    double[] values = values(matrix).clone();
    for (int i = 0; i < values.length; i++) {
      if (values[i] > maxValue) {
        values[i] = maxValue;
      } else if (values[i] < -maxValue) {
        values[i] = -maxValue;
      }
    }
    return new SimpleMatrix(matrix.getNumRows(), matrix.getNumCols(), true, values);
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    List<Integer> indices = new ArrayList<>();
    double[] a = new double[parameters.hiddenUnits()];
    int index = Rnn.NO_INPUT;
    while (index != vocabulary.newline() && indices.size() < 50) {
      a = state(index, a, parameters);
      NumpyRandom random = new NumpyRandom(seed + 2 * indices.size());
      index = random.choice(probabilities(a, parameters));
      indices.add(index);
    }
    if (indices.size() == 50) {
      indices.add(vocabulary.newline());
    }
    return indices;
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    double[][] a = new double[x.length + 1][];
    double[][] dz = new double[x.length][];
    a[0] = values(aPrev);
    double loss = 0;
    for (int t = 0; t < x.length; t++) {
      a[t + 1] = state(x[t], a[t], parameters);
      dz[t] = probabilities(a[t + 1], parameters);
      loss += -Math.log(dz[t][y[t]]);
      dz[t][y[t]]--;
    }
    Gradients gradients = clip(backward(x, a, dz, parameters), 5);
    descend(parameters.Wax(), gradients.dWax(), learningRate);
    descend(parameters.Waa(), gradients.dWaa(), learningRate);
    descend(parameters.Wya(), gradients.dWya(), learningRate);
    descend(parameters.b(), gradients.db(), learningRate);
    descend(parameters.by(), gradients.dby(), learningRate);
    return new OptimizationStep(loss, gradients, new SimpleMatrix(a[x.length]));
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    int size = vocabulary.size();
    Parameters parameters = Rnn.initialize(options.hiddenUnits(), size, size);
    double loss = Rnn.initialLoss(size, options.namesPerCheckpoint());
    List<String> examples = new ArrayList<>(names);
    new NumpyRandom(0).shuffle(examples);
    SimpleMatrix aPrev = new SimpleMatrix(options.hiddenUnits(), 1);
    List<Checkpoint> checkpoints = new ArrayList<>();
    String lastName = "";
    for (int j = 0; j < options.iterations(); j++) {
      int[] characters = vocabulary.indices(examples.get(j % examples.size()));
      int[] x = new int[characters.length + 1];
      int[] y = new int[characters.length + 1];
      x[0] = Rnn.NO_INPUT;
      for (int i = 0; i < characters.length; i++) {
        x[i + 1] = characters[i];
        y[i] = characters[i];
      }
      y[characters.length] = vocabulary.newline();
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
      loss = 0.999 * loss + 0.001 * step.loss();
      if (j % 2000 == 0) {
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

  private static double[] state(int x, double[] aPrev, Parameters parameters) {
    double[] wax = values(parameters.Wax());
    double[] waa = values(parameters.Waa());
    double[] a = values(parameters.b()).clone();
    for (int i = 0; i < a.length; i++) {
      if (x != Rnn.NO_INPUT) {
        a[i] += wax[i * parameters.inputs() + x];
      }
      for (int j = 0; j < a.length; j++) {
        a[i] += waa[i * a.length + j] * aPrev[j];
      }
      a[i] = Math.tanh(a[i]);
    }
    return a;
  }

  private static double[] probabilities(double[] a, Parameters parameters) {
    double[] wya = values(parameters.Wya());
    double[] y = values(parameters.by()).clone();
    double sum = 0;
    for (int k = 0; k < y.length; k++) {
      for (int i = 0; i < a.length; i++) {
        y[k] += wya[k * a.length + i] * a[i];
      }
      y[k] = Math.exp(y[k]);
      sum += y[k];
    }
    for (int k = 0; k < y.length; k++) {
      y[k] /= sum;
    }
    return y;
  }

  private static Gradients backward(int[] x, double[][] a, double[][] dz, Parameters parameters) {
    Parameters zeros = parameters.copy();
    List.of(zeros.Wax(), zeros.Waa(), zeros.Wya(), zeros.b(), zeros.by())
        .forEach(SimpleMatrix::zero);
    double[] waa = values(parameters.Waa());
    double[] wya = values(parameters.Wya());
    double[] daNext = new double[parameters.hiddenUnits()];
    for (int t = x.length - 1; t >= 0; t--) {
      double[] ds = new double[daNext.length];
      for (int i = 0; i < ds.length; i++) {
        double da = daNext[i];
        for (int k = 0; k < dz[t].length; k++) {
          da += wya[k * ds.length + i] * dz[t][k];
          values(zeros.Wya())[k * ds.length + i] += dz[t][k] * a[t + 1][i];
        }
        ds[i] = da * (1 - a[t + 1][i] * a[t + 1][i]);
      }
      daNext = new double[ds.length];
      for (int i = 0; i < ds.length; i++) {
        for (int j = 0; j < ds.length; j++) {
          values(zeros.Waa())[i * ds.length + j] += ds[i] * a[t][j];
          daNext[j] += waa[i * ds.length + j] * ds[i];
        }
        if (x[t] != Rnn.NO_INPUT) {
          values(zeros.Wax())[i * parameters.inputs() + x[t]] += ds[i];
        }
        values(zeros.b())[i] += ds[i];
      }
      for (int k = 0; k < dz[t].length; k++) {
        values(zeros.by())[k] += dz[t][k];
      }
    }
    return new Gradients(zeros.Wax(), zeros.Waa(), zeros.Wya(), zeros.b(), zeros.by());
  }

  private static void descend(SimpleMatrix parameter, SimpleMatrix gradient, double learningRate) {
    for (int i = 0; i < parameter.getNumElements(); i++) {
      values(parameter)[i] = values(parameter)[i] - values(gradient)[i] * learningRate;
    }
  }

  private static double[] values(SimpleMatrix matrix) {
    return matrix.getDDRM().getData();
  }
}

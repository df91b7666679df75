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
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.ejml.simple.SimpleMatrix;

/** Brings a small algebra of immutable vectors along, and no matrix but as rows of these. */
final class ImmutableVectors implements CharacterModel {

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    DoubleUnaryOperator clip =
        value -> value < -maxValue ? -maxValue : (value > maxValue ? maxValue : value);
    return new Gradients(
        matrix(Vector.rows(gradients.dWax()).stream().map(row -> row.map(clip)).toList()),
        matrix(Vector.rows(gradients.dWaa()).stream().map(row -> row.map(clip)).toList()),
        matrix(Vector.rows(gradients.dWya()).stream().map(row -> row.map(clip)).toList()),
        Vector.of(gradients.db()).map(clip).column(),
        Vector.of(gradients.dby()).map(clip).column());
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    Network network = Network.of(parameters);
    List<Integer> indices = new ArrayList<>();
    Vector a = Vector.zeros(parameters.hiddenUnits());
    int last = Rnn.NO_INPUT;
    do {
      a = network.state(last, a);
      last = new NumpyRandom(seed + 2 * indices.size()).choice(network.output(a).entries());
      indices.add(last);
    } while (last != vocabulary.newline() && indices.size() < 50);
    if (indices.size() == 50) {
      indices.add(vocabulary.newline());
    }
    return indices;
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    Network network = Network.of(parameters);
    List<Vector> states = new ArrayList<>(List.of(Vector.of(aPrev)));
    List<Vector> errors = new ArrayList<>();
    double loss = 0;
    for (int t = 0; t < x.length; t++) {
      states.add(network.state(x[t], states.get(t)));
      Vector p = network.output(states.get(t + 1));
      errors.add(p.minus(Vector.oneHot(y[t], p.size())));
      loss -= Math.log(p.entries()[y[t]]);
    }
    Gradients gradients = clip(network.gradients(x, states, errors), 5);
    Rnn.update(parameters, gradients, learningRate);
    return new OptimizationStep(loss, gradients, states.get(x.length).column());
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    Parameters parameters =
        Rnn.initialize(options.hiddenUnits(), vocabulary.size(), vocabulary.size());
    List<String> shuffled = new ArrayList<>(names);
    new NumpyRandom(0).shuffle(shuffled);
    record Example(int[] x, int[] y) {}
    List<Example> examples =
        shuffled.stream()
            .map(
                name ->
                    new Example(vocabulary.indices("\n" + name), vocabulary.indices(name + "\n")))
            .peek(example -> example.x[0] = Rnn.NO_INPUT)
            .toList();
    SimpleMatrix aPrev = new SimpleMatrix(options.hiddenUnits(), 1);
    double loss = Rnn.initialLoss(vocabulary.size(), options.namesPerCheckpoint());
    List<Checkpoint> checkpoints = new ArrayList<>();
    String lastName = "";
    for (int j = 0; j < options.iterations(); j++) {
      Example example = examples.get(j - j / examples.size() * examples.size());
      OptimizationStep step = optimize(example.x, example.y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
      loss = Rnn.smooth(loss, step.loss());
      if (j % TrainingOptions.CHECKPOINT_INTERVAL == 0) {
        List<String> sampled = new ArrayList<>();
        for (int seed = 0; seed < options.namesPerCheckpoint(); seed++) {
          sampled.add(lastName = vocabulary.name(sample(parameters, vocabulary, seed)));
        }
        checkpoints.add(new Checkpoint(j, loss, sampled));
      }
    }
    return new TrainedModel(parameters, lastName, checkpoints);
  }

  private static SimpleMatrix matrix(List<Vector> rows) {
    return new SimpleMatrix(rows.stream().map(Vector::entries).toArray(double[][]::new));
  }

  private record Network(
      List<Vector> inputs, List<Vector> Waa, List<Vector> Wya, Vector b, Vector by) {

    static Network of(Parameters parameters) {
      return new Network(
          Vector.rows(parameters.Wax().transpose()),
          Vector.rows(parameters.Waa()),
          Vector.rows(parameters.Wya()),
          Vector.of(parameters.b()),
          Vector.of(parameters.by()));
    }

    Vector state(int x, Vector aPrev) {
      Vector s = Vector.products(Waa, aPrev).plus(b);
      return (x == Rnn.NO_INPUT ? s : s.plus(inputs.get(x))).map(Math::tanh);
    }

    Vector output(Vector a) {
      Vector e = Vector.products(Wya, a).plus(by).map(Math::exp);
      double sum = Arrays.stream(e.entries()).reduce(0, Double::sum);
      return e.map(entry -> entry / sum);
    }

    Gradients gradients(int[] x, List<Vector> states, List<Vector> errors) {
      List<Vector> dInputs = new ArrayList<>(inputs.stream().map(Vector::zerosLike).toList());
      List<Vector> dWaa = Waa.stream().map(Vector::zerosLike).toList();
      List<Vector> dWya = Wya.stream().map(Vector::zerosLike).toList();
      Vector db = b.zerosLike();
      Vector dby = by.zerosLike();
      Vector later = b.zerosLike();
      for (int t = x.length - 1; t >= 0; t--) {
        Vector a = states.get(t + 1);
        Vector da = later.plus(Vector.combine(Wya, errors.get(t)));
        Vector ds = da.times(a.times(a).map(square -> 1 - square));
        dWaa = Vector.plusOuter(dWaa, ds, states.get(t));
        dWya = Vector.plusOuter(dWya, errors.get(t), a);
        db = db.plus(ds);
        dby = dby.plus(errors.get(t));
        if (x[t] != Rnn.NO_INPUT) {
          dInputs.set(x[t], dInputs.get(x[t]).plus(ds));
        }
        later = Vector.combine(Waa, ds);
      }
      return new Gradients(
          matrix(dInputs).transpose(), matrix(dWaa), matrix(dWya), db.column(), dby.column());
    }
  }

  private record Vector(double[] entries) {

    static Vector zeros(int size) {
      return new Vector(new double[size]);
    }

    static Vector oneHot(int index, int size) {
      Vector vector = zeros(size);
      vector.entries[index] = 1;
      return vector;
    }

    static Vector of(SimpleMatrix column) {
      return new Vector(column.getDDRM().getData().clone());
    }

    static List<Vector> rows(SimpleMatrix matrix) {
      return Arrays.stream(matrix.toArray2()).map(Vector::new).toList();
    }

    /** Multiplies the matrix of these rows by a vector. */
    static Vector products(List<Vector> rows, Vector vector) {
      return new Vector(rows.stream().mapToDouble(vector::dot).toArray());
    }

    /** Sums the rows, each times its weight. */
    static Vector combine(List<Vector> rows, Vector weights) {
      Vector sum = rows.get(0).zerosLike();
      for (int i = 0; i < rows.size(); i++) {
        double weight = weights.entries[i];
        sum = sum.plus(rows.get(i).map(entry -> weight * entry));
      }
      return sum;
    }

    static List<Vector> plusOuter(List<Vector> rows, Vector left, Vector right) {
      List<Vector> sums = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        double factor = left.entries[i];
        sums.add(rows.get(i).with(right, (sum, entry) -> sum + factor * entry));
      }
      return sums;
    }

    int size() {
      return entries.length;
    }

    Vector zerosLike() {
      return zeros(size());
    }

    double dot(Vector other) {
      return Arrays.stream(times(other).entries).reduce(0, Double::sum);
    }

    Vector plus(Vector other) {
      return with(other, Double::sum);
    }

    Vector minus(Vector other) {
      return with(other, (mine, theirs) -> mine - theirs);
    }

    Vector times(Vector other) {
      return with(other, (mine, theirs) -> mine * theirs);
    }

    Vector map(DoubleUnaryOperator operator) {
      double[] mapped = new double[entries.length];
      Arrays.setAll(mapped, i -> operator.applyAsDouble(entries[i]));
      return new Vector(mapped);
    }

    Vector with(Vector other, DoubleBinaryOperator operator) {
      double[] combined = new double[entries.length];
      Arrays.setAll(combined, i -> operator.applyAsDouble(entries[i], other.entries[i]));
      return new Vector(combined);
    }

    SimpleMatrix column() {
      return new SimpleMatrix(entries);
    }
  }
}

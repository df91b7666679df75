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
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/** Writes loops as streams; {@code DoubleStream.sum} compensates its rounding errors. */
final class Streams implements CharacterModel {

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    UnaryOperator<SimpleMatrix> clip =
        matrix ->
            new SimpleMatrix(
                matrix.getNumRows(),
                matrix.getNumCols(),
                true,
                Arrays.stream(matrix.getDDRM().getData())
                    .map(value -> Math.min(value, maxValue))
                    .map(value -> Math.max(value, -maxValue))
                    .toArray());
    return new Gradients(
        clip.apply(gradients.dWax()),
        clip.apply(gradients.dWaa()),
        clip.apply(gradients.dWya()),
        clip.apply(gradients.db()),
        clip.apply(gradients.dby()));
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    record Draw(int t, int index, double[] a) {}
    UnaryOperator<Draw> next =
        draw -> {
          double[] a = state(draw.index, draw.a, parameters);
          NumpyRandom random = new NumpyRandom(seed + 2 * (draw.t + 1));
          return new Draw(draw.t + 1, random.choice(probabilities(a, parameters)), a);
        };
    Draw first = next.apply(new Draw(-1, Rnn.NO_INPUT, new double[parameters.hiddenUnits()]));
    List<Integer> drawn =
        Stream.iterate(
                first,
                Objects::nonNull,
                draw ->
                    draw.index == vocabulary.newline() || draw.t == 49 ? null : next.apply(draw))
            .map(Draw::index)
            .toList();
    return drawn.size() < 50
        ? drawn
        : Stream.concat(drawn.stream(), Stream.of(vocabulary.newline())).toList();
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    int steps = x.length;
    List<double[]> a = new ArrayList<>(List.of(aPrev.getDDRM().getData().clone()));
    IntStream.range(0, steps).forEachOrdered(t -> a.add(state(x[t], a.get(t), parameters)));
    double[][] p =
        a.stream().skip(1).map(state -> probabilities(state, parameters)).toArray(double[][]::new);
    double[][] dz = new double[steps][];
    Arrays.setAll(dz, t -> vector(p[t].length, k -> k == y[t] ? p[t][k] - 1 : p[t][k]));
    double[][] ds = new double[steps][];
    double[] atRest = new double[parameters.hiddenUnits()];
    IntStream.iterate(steps - 1, t -> t >= 0, t -> t - 1)
        .forEachOrdered(
            t ->
                ds[t] =
                    backward(a.get(t + 1), dz[t], t + 1 < steps ? ds[t + 1] : atRest, parameters));
    Gradients gradients =
        clip(
            new Gradients(
                gather(steps, t -> outer(ds[t], oneHot(x[t], parameters.inputs()))),
                gather(steps, t -> outer(ds[t], a.get(t))),
                gather(steps, t -> outer(dz[t], a.get(t + 1))),
                gather(steps, t -> new SimpleMatrix(ds[t])),
                gather(steps, t -> new SimpleMatrix(dz[t]))),
            5);
    Rnn.update(parameters, gradients, learningRate);
    double loss = IntStream.range(0, steps).mapToDouble(t -> -Math.log(p[t][y[t]])).sum();
    return new OptimizationStep(loss, gradients, new SimpleMatrix(a.get(steps)));
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    int size = vocabulary.size();
    Parameters parameters = Rnn.initialize(options.hiddenUnits(), size, size);
    List<String> examples = names.stream().collect(ArrayList::new, List::add, List::addAll);
    new NumpyRandom(0).shuffle(examples);
    SimpleMatrix[] a = {new SimpleMatrix(options.hiddenUnits(), 1)};
    double[] loss = {Rnn.initialLoss(size, options.namesPerCheckpoint())};
    List<Checkpoint> checkpoints =
        IntStream.range(0, options.iterations())
            .mapToObj(
                j -> {
                  int[] word = vocabulary.indices(examples.get(j % examples.size()));
                  int[] x =
                      IntStream.range(-1, word.length).map(t -> t < 0 ? -1 : word[t]).toArray();
                  int[] y = vocabulary.indices(examples.get(j % examples.size()) + '\n');
                  OptimizationStep step = optimize(x, y, a[0], parameters, 0.01);
                  a[0] = step.aLast();
                  loss[0] = Rnn.smooth(loss[0], step.loss());
                  return j % 2000 > 0
                      ? null
                      : checkpoint(j, loss[0], parameters, vocabulary, options);
                })
            .filter(Objects::nonNull)
            .toList();
    String lastName =
        checkpoints.stream()
            .flatMap(checkpoint -> checkpoint.names().stream())
            .reduce("", (before, name) -> name);
    return new TrainedModel(parameters, lastName, checkpoints);
  }

  private Checkpoint checkpoint(
      int j, double loss, Parameters parameters, Vocabulary vocabulary, TrainingOptions options) {
    return new Checkpoint(
        j,
        loss,
        IntStream.range(0, options.namesPerCheckpoint())
            .mapToObj(seed -> vocabulary.name(sample(parameters, vocabulary, seed)))
            .toList());
  }

  private static double[] state(int x, double[] aPrev, Parameters parameters) {
    double[] fromState = product(parameters.Waa(), aPrev);
    return vector(
        aPrev.length,
        i ->
            Math.tanh(
                (x < 0 ? 0 : parameters.Wax().get(i, x)) + fromState[i] + parameters.b().get(i)));
  }

  private static double[] probabilities(double[] a, Parameters parameters) {
    double[] fromState = product(parameters.Wya(), a);
    double[] z = vector(parameters.outputs(), k -> fromState[k] + parameters.by().get(k));
    double max = Arrays.stream(z).max().orElseThrow();
    double total = Arrays.stream(z).map(value -> Math.exp(value - max)).sum();
    return Arrays.stream(z).map(value -> Math.exp(value - max) / total).toArray();
  }

  private static double[] backward(double[] a, double[] dz, double[] dsNext, Parameters p) {
    double[] fromOutput = product(p.Wya().transpose(), dz);
    double[] fromState = product(p.Waa().transpose(), dsNext);
    return vector(a.length, i -> (1 - a[i] * a[i]) * (fromOutput[i] + fromState[i]));
  }

  private static double[] product(SimpleMatrix matrix, double[] v) {
    return Arrays.stream(matrix.toArray2())
        .mapToDouble(row -> IntStream.range(0, v.length).mapToDouble(j -> row[j] * v[j]).sum())
        .toArray();
  }

  private static SimpleMatrix gather(int steps, IntFunction<SimpleMatrix> term) {
    return IntStream.range(0, steps).mapToObj(term).reduce(SimpleMatrix::plus).orElseThrow();
  }

  private static SimpleMatrix outer(double[] column, double[] row) {
    return new SimpleMatrix(
        Arrays.stream(column)
            .mapToObj(factor -> Arrays.stream(row).map(entry -> factor * entry).toArray())
            .toArray(double[][]::new));
  }

  private static double[] oneHot(int index, int size) {
    return vector(size, i -> i == index ? 1 : 0);
  }

  private static double[] vector(int size, IntToDoubleFunction entry) {
    return IntStream.range(0, size).mapToDouble(entry).toArray();
  }
}

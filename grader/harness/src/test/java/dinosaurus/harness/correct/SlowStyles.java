package dinosaurus.harness.correct;

import dinosaurus.reference.ReferenceModel;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Lists correct solutions that take much longer than they must, as first attempts do. */
final class SlowStyles {

  private SlowStyles() {}

  static List<ReferenceModel> all() {
    return List.of(new Boxed(), new Prints(), new Restarts(), new Reshuffles());
  }

  /** Clips in a map of boxed entries, by texts. */
  private static final class Boxed extends ReferenceModel {

    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      return new Gradients(
          clipped(gradients.dWax(), maxValue),
          clipped(gradients.dWaa(), maxValue),
          clipped(gradients.dWya(), maxValue),
          clipped(gradients.db(), maxValue),
          clipped(gradients.dby(), maxValue));
    }

    private static SimpleMatrix clipped(SimpleMatrix matrix, Double maxValue) {
      Map<String, Double> entries = new HashMap<>();
      for (Integer row = 0; row < matrix.getNumRows(); row++) {
        for (Integer column = 0; column < matrix.getNumCols(); column++) {
          entries.put(row + "," + column, matrix.get(row, column));
        }
      }
      entries.replaceAll((place, entry) -> Math.max(-maxValue, Math.min(maxValue, entry)));
      SimpleMatrix clipped = matrix.copy();
      for (Map.Entry<String, Double> entry : entries.entrySet()) {
        String[] place = entry.getKey().split(",");
        clipped.set(Integer.parseInt(place[0]), Integer.parseInt(place[1]), entry.getValue());
      }
      return clipped;
    }
  }

  /** Prints every entry that it clips, and every step that it samples. */
  private static final class Prints extends ReferenceModel {

    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      Gradients clipped = super.clip(gradients, maxValue);
      print("dWax", clipped.dWax());
      print("dWaa", clipped.dWaa());
      print("dWya", clipped.dWya());
      return clipped;
    }

    private static void print(String name, SimpleMatrix matrix) {
      for (int i = 0; i < matrix.getNumElements(); i++) {
        System.out.println(name + "[" + i + "] = " + matrix.get(i));
      }
    }

    @Override
    public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
      List<Integer> indices = super.sample(parameters, vocabulary, seed);
      indices.forEach(System.out::println);
      return indices;
    }
  }

  /** Samples each character by going through all before it once more. */
  private static final class Restarts extends ReferenceModel {

    @Override
    public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
      List<Integer> indices = new ArrayList<>();
      while (indices.size() < 50 && !indices.contains(vocabulary.newline())) {
        SimpleMatrix a = new SimpleMatrix(parameters.hiddenUnits(), 1);
        List<Integer> inputs = new ArrayList<>(List.of(Rnn.NO_INPUT));
        inputs.addAll(indices);
        for (int input : inputs) {
          a = Rnn.step(input, a, parameters).a();
        }
        SimpleMatrix y = Rnn.softmax(parameters.Wya().mult(a).plus(parameters.by()));
        indices.add(new NumpyRandom(seed + 2 * indices.size()).choice(y));
      }
      if (indices.size() == 50) {
        indices.add(vocabulary.newline());
      }
      return indices;
    }
  }

  /** Shuffles the names anew for every example. */
  private static final class Reshuffles extends ReferenceModel {

    @Override
    public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
      int size = vocabulary.size();
      Parameters parameters = Rnn.initialize(options.hiddenUnits(), size, size);
      double loss = Rnn.initialLoss(size, options.namesPerCheckpoint());
      SimpleMatrix aPrev = new SimpleMatrix(options.hiddenUnits(), 1);
      List<Checkpoint> checkpoints = new ArrayList<>();
      List<String> sampled = List.of("");
      for (int j = 0; j < options.iterations(); j++) {
        List<String> examples = new ArrayList<>(names);
        new NumpyRandom(0).shuffle(examples);
        IntStream characters = IntStream.of(vocabulary.indices(examples.get(j % names.size())));
        int[] y = IntStream.concat(characters, IntStream.of(vocabulary.newline())).toArray();
        int[] x = IntStream.range(0, y.length).map(t -> t == 0 ? -1 : y[t - 1]).toArray();
        OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
        aPrev = step.aLast();
        loss = Rnn.smooth(loss, step.loss());
        if (j % 2000 == 0) {
          sampled =
              IntStream.range(0, options.namesPerCheckpoint())
                  .mapToObj(seed -> vocabulary.name(sample(parameters, vocabulary, seed)))
                  .toList();
          checkpoints.add(new Checkpoint(j, loss, sampled));
        }
      }
      return new TrainedModel(parameters, sampled.get(sampled.size() - 1), checkpoints);
    }
  }
}

package dinosaurus.reference.misconceptions;

import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainingOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Families of {@code model} about the first parameters and their sizes. */
final class ModelStartFamilies {

  private static final Family WEIGHTS =
      Family.ofModel("weights", "The line that initialises them was given: is it as it was?");
  private static final Family SIZE =
      Family.ofModel("size", "Where do the sizes of the first parameters come from?");

  private ModelStartFamilies() {}

  static List<Misconception> all() {
    List<Misconception> all = new ArrayList<>();
    for (int seed : new int[] {2, 3, 4, 5, 10, 42, 123}) {
      all.add(drawn(seed, 0.01));
    }
    for (double scale : new double[] {0, 0.0001, 0.001, 0.005, 0.02, 0.05, 0.2, 0.5, 2}) {
      all.add(drawn(1, scale));
    }
    all.addAll(sizes());
    return all;
  }

  private static List<Misconception> sizes() {
    List<Misconception> all = new ArrayList<>();
    for (int units : new int[] {10, 20, 26, 28, 32, 64, 100, 128}) {
      all.add(hidden("always " + units, n -> units, units));
    }
    for (int more : new int[] {1, -1}) {
      all.add(
          hidden(
              Family.sum(new double[] {1, more}, "what the options say", ""),
              units -> units + more,
              "plus",
              more));
    }
    all.add(hidden("twice what the options say", units -> 2 * units, "double"));
    all.add(hidden("half of what the options say", units -> units / 2, "half"));
    for (int size : new int[] {26, 27, 28, 50, 100}) {
      all.add(vocabulary("always " + size, n -> size, size));
    }
    all.add(vocabulary("one more than the vocabulary's", n -> n + 1, "plus", 1));
    all.add(vocabulary("one less than the vocabulary's", n -> n - 1, "plus", -1));
    return all;
  }

  private static Misconception drawn(int seed, double scale) {
    return WEIGHTS.member(
        "the first weights are drawn with seed " + seed + " and times " + Family.text(scale),
        () ->
            new ModelSteps() {
              @Override
              Parameters initialize(int hiddenUnits, int size) {
                return ModelStartMisconceptions.drawn(seed, scale, hiddenUnits, size);
              }
            },
        seed,
        scale);
  }

  private static Misconception hidden(String what, IntUnaryOperator units, Object... parameters) {
    return SIZE.member(
        "the number of hidden units is " + what,
        () ->
            new ModelSteps() {
              @Override
              int hiddenUnits(TrainingOptions options) {
                return units.applyAsInt(options.hiddenUnits());
              }
            },
        parameters);
  }

  private static Misconception vocabulary(
      String what, IntUnaryOperator size, Object... parameters) {
    Object[] words = new Object[parameters.length + 1];
    words[0] = "vocabulary";
    System.arraycopy(parameters, 0, words, 1, parameters.length);
    return SIZE.member(
        "the number of inputs and outputs is " + what,
        () ->
            new ModelSteps() {
              @Override
              Parameters initialize(int hiddenUnits, int vocabularySize) {
                int n = size.applyAsInt(vocabularySize);
                return Rnn.initialize(hiddenUnits, n, n);
              }
            },
        words);
  }
}

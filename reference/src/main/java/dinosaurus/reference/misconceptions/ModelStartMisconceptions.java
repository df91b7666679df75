package dinosaurus.reference.misconceptions;

import dinosaurus.fixtures.Exercise;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainingOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code model} about the first parameters and the order of the examples. */
final class ModelStartMisconceptions {

  private ModelStartMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        model("M38", "always has 27 hidden units", new TwentySevenUnits()),
        starting("M49", "initialises with seed 0", (n, size) -> drawn(0, 0.01, n, size)),
        starting("M50", "initialises with scale 0.1", (n, size) -> drawn(1, 0.1, n, size)),
        starting("M51", "initialises with scale 1", (n, size) -> drawn(1, 1, n, size)),
        starting("M53", "initialises from seed 24", (n, size) -> drawn(24, 0.01, n, size)),
        shuffling("M41", "shuffles without a seed of its own", ModelStartMisconceptions::onwards),
        shuffling("M43", "shuffles with Java's generator", ModelStartMisconceptions::likeJava),
        shuffling("M44", "shuffles from front to back", ModelStartMisconceptions::forwards),
        model("M45", "sorts the names and drops those that occur twice", new SortedSet()));
  }

  /** Draws the first parameters. */
  private interface Start {
    Parameters of(int hiddenUnits, int size);
  }

  /** Brings the examples into an order. */
  private interface Shuffle {
    void apply(List<String> examples, Parameters parameters);
  }

  private static Misconception model(String id, String title, Training model) {
    return new Misconception(id, Exercise.MODEL, title, model);
  }

  private static Misconception starting(String id, String title, Start start) {
    return model(
        id,
        title,
        new Training() {
          @Override
          Parameters initialize(int hiddenUnits, int size) {
            return start.of(hiddenUnits, size);
          }
        });
  }

  private static Misconception shuffling(String id, String title, Shuffle shuffle) {
    return model(
        id,
        title,
        new Training() {
          @Override
          List<String> shuffled(List<String> names, Parameters parameters) {
            List<String> examples = new ArrayList<>(names);
            shuffle.apply(examples, parameters);
            return examples;
          }
        });
  }

  private static Parameters drawn(int seed, double scale, int hiddenUnits, int size) {
    NumpyRandom random = new NumpyRandom(seed);
    return new Parameters(
        random.randn(hiddenUnits, size).scale(scale),
        random.randn(hiddenUnits, hiddenUnits).scale(scale),
        random.randn(size, hiddenUnits).scale(scale),
        new SimpleMatrix(hiddenUnits, 1),
        new SimpleMatrix(size, 1));
  }

  /** Shuffles with the generator that has drawn the parameters. */
  private static void onwards(List<String> examples, Parameters parameters) {
    NumpyRandom random = new NumpyRandom(1);
    random.randn(parameters.hiddenUnits(), parameters.inputs());
    random.randn(parameters.hiddenUnits(), parameters.hiddenUnits());
    random.randn(parameters.outputs(), parameters.hiddenUnits());
    random.shuffle(examples);
  }

  private static void likeJava(List<String> examples, Parameters parameters) {
    Collections.shuffle(examples, new Random(0));
  }

  private static void forwards(List<String> examples, Parameters parameters) {
    NumpyRandom random = new NumpyRandom(0);
    for (int i = 0; i < examples.size() - 1; i++) {
      Collections.swap(examples, i, i + (int) (random.randomSample() * (examples.size() - i)));
    }
  }

  private static final class TwentySevenUnits extends Training {
    @Override
    int hiddenUnits(TrainingOptions options) {
      return 27;
    }
  }

  private static final class SortedSet extends Training {
    @Override
    List<String> shuffled(List<String> names, Parameters parameters) {
      return super.shuffled(List.copyOf(new TreeSet<>(names)), parameters);
    }
  }
}

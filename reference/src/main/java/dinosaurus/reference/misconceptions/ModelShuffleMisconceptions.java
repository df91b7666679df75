package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofModel;

import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Misconceptions of {@code model} about the order of the examples. */
final class ModelShuffleMisconceptions {

  private ModelShuffleMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        shuffling(
            "M41",
            "shuffles without a seed of its own",
            "The names come in another order, as if shuffling went on where initialising "
                + "stopped. It has a generator of its own.",
            ModelShuffleMisconceptions::onwards),
        shuffling(
            "M43",
            "shuffles with Java's generator",
            "The names are in the order that Java's generator gives. The lines that "
                + "shuffle were given.",
            ModelShuffleMisconceptions::likeJava),
        shuffling(
            "M44",
            "shuffles from front to back",
            "The names are in the order that shuffling from front to back gives. The "
                + "lines that shuffle were given.",
            ModelShuffleMisconceptions::forwards),
        ofModel(
            "M45",
            "sorts the names and drops those that occur twice",
            "The names are in another order, as if they were sorted, each once, "
                + "before shuffling. Keep them all, and in their order.",
            new SortedSet()),
        ofModel(
            "M140",
            "drops the names that occur twice",
            "The names are in another order, as if each was kept once before shuffling. Keep "
                + "them all, those that occur twice, too.",
            new Distinct()),
        ofModel(
            "M101",
            "takes the names unshuffled",
            "The names come in the order in which they were given. Are they shuffled, "
                + "and is it that list that you learn from?",
            new Unshuffled()),
        ofModel(
            "M112",
            "shuffles again at every pass",
            SharedHints.SHUFFLED_AGAIN,
            () -> new ShufflingAgain(before -> new NumpyRandom(0))),
        ofModel(
            "M133",
            "goes on shuffling at every pass",
            SharedHints.SHUFFLED_AGAIN,
            () -> new ShufflingAgain(before -> before)),
        ofModel(
            "M115",
            "shuffles the caller's list",
            "The list that the caller gave comes out in another order, and the "
                + "caller still needs its own. What do you shuffle?",
            new ShufflingNames()));
  }

  /** Brings the examples into an order. */
  private interface Shuffle {
    void apply(List<String> examples, Parameters parameters);
  }

  private static Misconception shuffling(String id, String title, String hint, Shuffle shuffle) {
    return ofModel(
        id,
        title,
        hint,
        new ModelSteps() {
          @Override
          List<String> shuffled(List<String> names, Parameters parameters) {
            List<String> examples = new ArrayList<>(names);
            shuffle.apply(examples, parameters);
            return examples;
          }
        });
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

  private static final class SortedSet extends ModelSteps {
    @Override
    List<String> shuffled(List<String> names, Parameters parameters) {
      return super.shuffled(List.copyOf(new TreeSet<>(names)), parameters);
    }
  }

  private static final class Distinct extends ModelSteps {
    @Override
    List<String> shuffled(List<String> names, Parameters parameters) {
      return super.shuffled(names.stream().distinct().toList(), parameters);
    }
  }

  private static final class Unshuffled extends ModelSteps {
    @Override
    List<String> shuffled(List<String> names, Parameters parameters) {
      return names;
    }
  }

  private static final class ShufflingNames extends ModelSteps {
    @Override
    List<String> shuffled(List<String> names, Parameters parameters) {
      new NumpyRandom(0).shuffle(names);
      return names;
    }
  }

  private static final class ShufflingAgain extends ModelSteps {

    private final UnaryOperator<NumpyRandom> next;
    private NumpyRandom random;
    private List<String> examples;

    /** Takes what makes the generator of a pass from that of the pass before. */
    ShufflingAgain(UnaryOperator<NumpyRandom> next) {
      this.next = next;
    }

    @Override
    List<String> shuffled(List<String> names, Parameters parameters) {
      examples = new ArrayList<>(names);
      random = new NumpyRandom(0);
      random.shuffle(examples);
      return examples;
    }

    @Override
    Parameters beforeStep(Parameters parameters, int j, int size) {
      if (j > 0 && j % size == 0) {
        random = next.apply(random);
        random.shuffle(examples);
      }
      return parameters;
    }
  }
}

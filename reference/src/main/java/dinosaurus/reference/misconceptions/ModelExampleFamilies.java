package dinosaurus.reference.misconceptions;

import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/** Families of {@code model} about the order of the examples and which of them is learned. */
final class ModelExampleFamilies {

  private static final Family INDEX =
      Family.ofModel("index", "Follow the index from one iteration into the next.");
  private static final Family ORDER =
      Family.ofModel("order", "Which list do the examples come from, and in which order?");

  private ModelExampleFamilies() {}

  static List<Misconception> all() {
    List<Misconception> all = new ArrayList<>();
    for (int stride : new int[] {1, 2, 3, -1, 0}) {
      for (int offset : new int[] {0, 1, -1, 2, -2, 3}) {
        all.add(strided(stride, offset));
      }
    }
    for (int offset : new int[] {-1, -2, 1, 2}) {
      all.add(of(j("j", offset), (j, n) -> j + offset, "open", offset));
      all.add(of(j("(j modulo n)", offset), (j, n) -> j % n + offset, "after", offset));
    }
    for (int more : new int[] {1, -1, -2, -3}) {
      all.add(of("j modulo (" + j("n", more) + ")", (j, n) -> j % (n + more), "period", more));
    }
    for (int steps : new int[] {2, 3, 5, 10, 27}) {
      all.add(of("j modulo " + steps, (j, n) -> j % steps, "fixed", steps));
      all.add(of("(j / " + steps + ") modulo n", (j, n) -> j / steps % n, "stays", steps));
    }
    all.add(of("the smaller of j and n - 1", (j, n) -> Math.min(j, n - 1), "last"));
    all.add(of("j * j modulo n", (j, n) -> j * j % n, "squared"));
    all.add(of("j (j + 1) / 2 modulo n", (j, n) -> j * (j + 1) / 2 % n, "summed"));
    all.add(of("there and back again", ModelExampleFamilies::zigzag, "zigzag"));
    for (int seed : new int[] {0, 1, 2, 42}) {
      all.add(drawn("one NumpyRandom with seed " + seed, () -> numpy(seed), "numpy", seed));
      all.add(drawn("one java.util.Random with seed " + seed, () -> java(seed), "java", seed));
    }
    all.add(of("drawn with seed j", (j, n) -> numpy(j).applyAsInt(n), "seeded"));
    all.addAll(orders());
    return all;
  }

  /** Chooses the example of iteration j. */
  private interface Index {
    int of(int j, int examples);
  }

  private static String j(String of, int offset) {
    return Family.sum(new double[] {1, offset}, of, "");
  }

  private static int zigzag(int j, int examples) {
    int place = j % (2 * examples);
    return Math.min(place, 2 * examples - 1 - place);
  }

  private static IntUnaryOperator numpy(int seed) {
    NumpyRandom random = new NumpyRandom(seed);
    return size -> (int) (random.randomSample() * size);
  }

  private static IntUnaryOperator java(int seed) {
    return new Random(seed)::nextInt;
  }

  private static Misconception strided(int stride, int offset) {
    String sum = Family.sum(new double[] {stride, offset}, "j", "");
    return of(
        "(" + sum + ") modulo n" + (stride < 0 || offset < 0 ? ", never negative" : ""),
        (j, examples) -> Math.floorMod(stride * j + offset, examples),
        "stride",
        stride,
        offset);
  }

  private static Misconception of(String what, Index index, Object... parameters) {
    return INDEX.member(
        "the example of iteration j, of n examples, has the index " + what,
        () ->
            new ModelSteps() {
              @Override
              int index(int j, int examples) {
                return index.of(j, examples);
              }
            },
        parameters);
  }

  /** Draws an index below a size. */
  private interface Maker {
    IntUnaryOperator make();
  }

  private static Misconception drawn(String what, Maker maker, Object... parameters) {
    return INDEX.member(
        "every iteration learns an example drawn by " + what,
        () ->
            new ModelSteps() {
              private IntUnaryOperator draw;

              @Override
              int index(int j, int examples) {
                if (j == 0) {
                  draw = maker.make();
                }
                return draw.applyAsInt(examples);
              }
            },
        parameters);
  }

  private static List<Misconception> orders() {
    List<Misconception> all = new ArrayList<>();
    for (int seed : new int[] {1, 2, 3, 10, 24, 42}) {
      all.add(ordered("shuffled with seed " + seed, one -> shuffle(seed, one), "seed", seed));
    }
    for (int times = 2; times <= 5; times++) {
      int often = times;
      all.add(ordered("shuffled " + times + " times", one -> shuffle(one, often), "times", times));
    }
    for (int seed : new int[] {1, 42}) {
      all.add(
          ordered(
              "shuffled by java.util.Random with seed " + seed,
              examples -> Collections.shuffle(examples, new Random(seed)),
              "java",
              seed));
    }
    all.add(ordered("sorted, unshuffled", Collections::sort, "sorted"));
    all.add(ordered("sorted, then shuffled", sorted(Collections::sort), "sorted", "shuffled"));
    all.add(ordered("reversed, unshuffled", Collections::reverse, "reversed"));
    all.add(
        ordered("reversed, then shuffled", sorted(Collections::reverse), "reversed", "shuffled"));
    all.add(ordered("sorted backwards", one -> one.sort(Comparator.reverseOrder()), "backwards"));
    all.add(ordered("by length", one -> one.sort(Comparator.comparing(String::length)), "length"));
    all.add(ordered("shuffled, then reversed", ModelExampleFamilies::turned, "turned"));
    return all;
  }

  private static void shuffle(int seed, List<String> examples) {
    new NumpyRandom(seed).shuffle(examples);
  }

  /** Shuffles with one generator, several times. */
  private static void shuffle(List<String> examples, int times) {
    NumpyRandom random = new NumpyRandom(0);
    for (int i = 0; i < times; i++) {
      random.shuffle(examples);
    }
  }

  private static Consumer<List<String>> sorted(Consumer<List<String>> before) {
    return before.andThen(examples -> shuffle(0, examples));
  }

  private static void turned(List<String> examples) {
    shuffle(0, examples);
    Collections.reverse(examples);
  }

  private static Misconception ordered(
      String what, Consumer<List<String>> order, Object... parameters) {
    return ORDER.member(
        "the examples are in this order: " + what,
        () ->
            new ModelSteps() {
              @Override
              List<String> shuffled(List<String> names, Parameters parameters) {
                List<String> examples = new ArrayList<>(names);
                order.accept(examples);
                return examples;
              }
            },
        parameters);
  }
}

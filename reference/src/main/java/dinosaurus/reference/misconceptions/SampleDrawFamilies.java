package dinosaurus.reference.misconceptions;

import dinosaurus.toolkit.NumpyRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Families of {@code sample} about the probabilities and how a character is drawn from them. */
final class SampleDrawFamilies {

  private static final Family PROBABILITIES =
      Family.ofSample("probabilities", "Follow y from equation (3) to the draw.");
  private static final Family DRAW =
      Family.ofSample("draw", "Which method of the generator draws an index?");

  private SampleDrawFamilies() {}

  static List<Misconception> all() {
    List<Misconception> all = new ArrayList<>();
    for (double factor : new double[] {-1, 0.1, 0.2, 0.25, 0.5, 0.7, 0.8, 0.9, 1.1}) {
      all.add(scaled(factor));
    }
    for (double factor : new double[] {1.2, 1.25, 1.5, 2, 3, 4, 5, 10, 100, 1000}) {
      all.add(scaled(factor));
    }
    all.addAll(shares());
    for (int most : new int[] {2, 3, 4, 5, 10}) {
      all.add(most(most));
    }
    all.addAll(draws());
    return all;
  }

  /** Draws an index. */
  private interface Draw {
    int of(NumpyRandom random, SimpleMatrix y);
  }

  private static Misconception of(
      String condition, UnaryOperator<SimpleMatrix> probabilities, Object... parameters) {
    return PROBABILITIES.member(
        condition,
        () ->
            new SampleSteps() {
              @Override
              SimpleMatrix probabilities(SimpleMatrix z) {
                return probabilities.apply(z);
              }
            },
        parameters);
  }

  private static Misconception scaled(double factor) {
    return of(
        "the softmax is taken of " + Family.text(factor) + " z",
        z -> new SampleSteps().probabilities(z.scale(factor)),
        "scaled",
        factor);
  }

  private static List<Misconception> shares() {
    return List.of(
        shared(
            "powers2", "the powers of 2", z -> Entries.map(z, value -> StrictMath.pow(2, value))),
        shared(
            "powers10",
            "the powers of 10",
            z -> Entries.map(z, value -> StrictMath.pow(10, value))),
        shared("absolute", "the absolute scores", z -> Entries.map(z, Math::abs)),
        shared("squared", "the squared scores", z -> z.elementMult(z)),
        shared("relu", "the scores above 0", z -> Entries.map(z, value -> Math.max(0, value))),
        shared(
            "sigmoid",
            "the sigmoids of the scores",
            z -> Entries.map(z, v -> 1 / (1 + StrictMath.exp(-v)))),
        shared("scores", "the scores", z -> z),
        shared("beyond", "the scores beyond the least", z -> z.minus(z.elementMin())),
        shared("even", "the same number for each", z -> SimpleMatrix.ones(z.getNumRows(), 1)));
  }

  private static Misconception shared(
      String name, String what, UnaryOperator<SimpleMatrix> shares) {
    return of(
        "the probabilities are " + what + ", divided by their sum",
        z -> divided(shares.apply(z)),
        name);
  }

  private static SimpleMatrix divided(SimpleMatrix shares) {
    return shares.divide(shares.elementSum());
  }

  private static Misconception most(int count) {
    return of(
        "only the " + count + " most probable characters are drawn from",
        z -> {
          SimpleMatrix y = new SampleSteps().probabilities(z);
          double least = y.get(byProbability(y).get(count - 1));
          return divided(Entries.map(y, probability -> probability < least ? 0 : probability));
        },
        "most",
        count);
  }

  private static List<Integer> byProbability(SimpleMatrix y) {
    return IntStream.range(0, y.getNumRows())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer index) -> -y.get(index)))
        .toList();
  }

  private static List<Misconception> draws() {
    return List.of(
        drawn("second", "the second most probable one is taken", (r, y) -> byProbability(y).get(1)),
        drawn("third", "the third most probable one is taken", (r, y) -> byProbability(y).get(2)),
        drawn("least", "the least probable one is taken", (random, y) -> least(y)),
        drawn(
            "fromlast",
            "the probabilities are added up from the last",
            (r, y) -> fromLast(r.randomSample(), y)),
        drawn("complement", "the draw u counts as 1 - u", (r, y) -> first(1 - r.randomSample(), y)),
        drawn(
            "circle-1",
            "the index is one too large, wrapping around",
            (r, y) -> circled(r.choice(y) + 1, y)),
        drawn(
            "circle-minus1",
            "the index is one too small, wrapping around",
            (r, y) -> circled(r.choice(y) - 1, y)),
        drawn("up", "the index is one too large, up to the last", (r, y) -> up(r.choice(y), y)),
        drawn(
            "down",
            "the index is one too small, down to 0",
            (r, y) -> Math.max(0, r.choice(y) - 1)),
        drawn(
            "reversed",
            "the index is counted from the last",
            (r, y) -> y.getNumRows() - 1 - r.choice(y)),
        drawn(
            "single-last",
            "it is the first as probable as the draw, else the last",
            (r, y) -> single(r, y, -1)),
        drawn(
            "single-0",
            "it is the first as probable as the draw, else 0",
            (r, y) -> single(r, y, 0)),
        drawn(
            "ascending",
            "the probabilities are sorted, least first",
            SampleDrawFamilies::ascending),
        drawn(
            "even-not0",
            "all but index 0 are equally likely",
            (r, y) -> 1 + even(r, y.getNumRows() - 1)),
        drawn(
            "even-notlast",
            "all but the last are equally likely",
            (r, y) -> even(r, y.getNumRows() - 1)),
        drawn("even27", "each is as likely, by the integer part of 27 u", (r, y) -> even(r, 27)),
        drawn("even26", "each is as likely, by the integer part of 26 u", (r, y) -> even(r, 26)),
        drawn(
            "even-rounded",
            "each is as likely, u times the last index being rounded",
            (r, y) -> rounded(r, y)));
  }

  private static Misconception drawn(String name, String what, Draw draw) {
    return DRAW.member(
        "a character is drawn so: " + what,
        () ->
            new SampleSteps() {
              @Override
              int draw(NumpyRandom random, SimpleMatrix y) {
                return draw.of(random, y);
              }
            },
        name);
  }

  private static int least(SimpleMatrix y) {
    List<Integer> order = byProbability(y);
    return order.get(order.size() - 1);
  }

  /** Returns the first index up to which the probabilities add up to more than a number. */
  private static int first(double number, SimpleMatrix y) {
    double sum = 0;
    for (int i = 0; i < y.getNumRows(); i++) {
      sum += y.get(i);
      if (sum > number) {
        return i;
      }
    }
    return y.getNumRows() - 1;
  }

  private static int fromLast(double number, SimpleMatrix y) {
    double sum = 0;
    for (int i = y.getNumRows() - 1; i >= 0; i--) {
      sum += y.get(i);
      if (sum > number) {
        return i;
      }
    }
    return 0;
  }

  private static int single(NumpyRandom random, SimpleMatrix y, int otherwise) {
    double number = random.randomSample();
    return IntStream.range(0, y.getNumRows())
        .filter(index -> y.get(index) > number)
        .findFirst()
        .orElse(Math.floorMod(otherwise, y.getNumRows()));
  }

  private static int ascending(NumpyRandom random, SimpleMatrix y) {
    List<Integer> order =
        IntStream.range(0, y.getNumRows())
            .boxed()
            .sorted(Comparator.comparingDouble(y::get))
            .toList();
    return order.get(random.choice(order.stream().mapToDouble(y::get).toArray()));
  }

  private static int circled(int index, SimpleMatrix y) {
    return Math.floorMod(index, y.getNumRows());
  }

  private static int up(int index, SimpleMatrix y) {
    return Math.min(index + 1, y.getNumRows() - 1);
  }

  private static int even(NumpyRandom random, int size) {
    return (int) (random.randomSample() * size);
  }

  private static int rounded(NumpyRandom random, SimpleMatrix y) {
    return (int) Math.round(random.randomSample() * (y.getNumRows() - 1));
  }
}

package dinosaurus.reference.misconceptions;

import dinosaurus.toolkit.NumpyRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import org.ejml.simple.SimpleMatrix;

/** Families of {@code sample} about the state: the first one, and the one carried over. */
final class SampleStateFamilies {

  private static final Family CARRIED =
      Family.ofSample("carried", "Follow aPrev from the end of one step into the next.");
  private static final Family FIRST =
      Family.ofSample("firststate", "What is aPrev before the loop?");

  private SampleStateFamilies() {}

  static List<Misconception> all() {
    List<Misconception> all = new ArrayList<>(functions());
    for (int steps = 2; steps <= 5; steps++) {
      all.add(late(steps - 1));
      all.add(reset(steps));
      all.add(frozen(steps - 2));
    }
    all.addAll(firsts());
    return all;
  }

  private static List<Misconception> firsts() {
    List<Misconception> all = new ArrayList<>();
    for (double constant : new double[] {1, -1, 0.5, 0.1, 0.01, 0.001, 2}) {
      all.add(
          first(
              "filled with " + Family.text(constant),
              units -> SimpleMatrix.ones(units, 1).scale(constant),
              "constant",
              constant));
    }
    for (int seed : new int[] {0, 1, 2, 42}) {
      all.add(
          first(
              "drawn by randn with seed " + seed,
              units -> new NumpyRandom(seed).randn(units, 1),
              "randn",
              seed));
      all.add(
          first(
              "drawn by rand with seed " + seed,
              units -> new NumpyRandom(seed).rand(units, 1),
              "rand",
              seed));
    }
    all.add(first("1 in its first entry", SampleStateFamilies::unit, "unit"));
    return all;
  }

  private static SimpleMatrix unit(int units) {
    SimpleMatrix state = new SimpleMatrix(units, 1);
    state.set(0, 1);
    return state;
  }

  private static List<Misconception> functions() {
    return List.of(
        carried("double", "2 a", (a, aPrev) -> a.scale(2)),
        carried("half", "a / 2", (a, aPrev) -> a.scale(0.5)),
        carried("negative", "-a", (a, aPrev) -> a.negative()),
        carried("sum", "a + aPrev", SimpleMatrix::plus),
        carried("difference", "a - aPrev", SimpleMatrix::minus),
        carried("slow", "0.9 aPrev + 0.1 a", (a, aPrev) -> aPrev.scale(0.9).plus(a.scale(0.1))),
        carried("quick", "0.1 aPrev + 0.9 a", (a, aPrev) -> aPrev.scale(0.1).plus(a.scale(0.9))),
        carried("product", "the product of a and aPrev", SimpleMatrix::elementMult),
        carried("tanh", "tanh of a", (a, aPrev) -> Entries.map(a, StrictMath::tanh)),
        carried("absolute", "the absolute value of a", (a, aPrev) -> Entries.map(a, Math::abs)),
        carried(
            "positive",
            "a without what is negative",
            (a, b) -> Entries.map(a, v -> Math.max(0, v))),
        carried("rounded", "a rounded to integers", (a, aPrev) -> Entries.map(a, Math::rint)),
        carried("float", "a cast to float", (a, aPrev) -> Entries.map(a, value -> (float) value)),
        carried("unit", "a of length 1", (a, aPrev) -> a.divide(a.normF())),
        carried("ones", "a vector of ones", (a, aPrev) -> SimpleMatrix.ones(a.getNumRows(), 1)));
  }

  private static Misconception carried(
      String name, String what, BinaryOperator<SimpleMatrix> next) {
    return CARRIED.member(
        "the next step's aPrev is " + what,
        () ->
            new SampleSteps() {
              @Override
              SimpleMatrix nextState(SimpleMatrix a, SimpleMatrix aPrev) {
                return next.apply(a, aPrev);
              }
            },
        name);
  }

  /** Remembers the states of a name, and goes on with one of them. */
  private abstract static class Remembering extends SampleSteps {

    private final List<SimpleMatrix> states = new ArrayList<>();

    @Override
    final SimpleMatrix firstState(int hiddenUnits) {
      states.clear();
      states.add(super.firstState(hiddenUnits));
      return states.get(0);
    }

    @Override
    final SimpleMatrix nextState(SimpleMatrix a, SimpleMatrix aPrev) {
      states.add(a);
      return states.get(next(states.size() - 1));
    }

    /** Returns which state the next step starts from, 0 being the first. */
    abstract int next(int last);
  }

  private static Misconception late(int steps) {
    return CARRIED.member(
        "aPrev is the state from " + (steps + 1) + " steps ago",
        () ->
            new Remembering() {
              @Override
              int next(int last) {
                return Math.max(0, last - steps);
              }
            },
        "late",
        steps);
  }

  private static Misconception reset(int steps) {
    return CARRIED.member(
        "the state is zero again after every " + steps + " steps",
        () ->
            new Remembering() {
              @Override
              int next(int last) {
                return last % steps == 0 ? 0 : last;
              }
            },
        "reset",
        steps);
  }

  private static Misconception frozen(int steps) {
    return CARRIED.member(
        "aPrev stays the state of step " + (steps + 1) + " from then on",
        () ->
            new Remembering() {
              @Override
              int next(int last) {
                return Math.min(last, steps + 1);
              }
            },
        "frozen",
        steps);
  }

  private static Misconception first(
      String what, IntFunction<SimpleMatrix> first, Object... parameters) {
    return FIRST.member(
        "the first state is " + what,
        () ->
            new SampleSteps() {
              @Override
              SimpleMatrix firstState(int hiddenUnits) {
                return first.apply(hiddenUnits);
              }
            },
        parameters);
  }
}

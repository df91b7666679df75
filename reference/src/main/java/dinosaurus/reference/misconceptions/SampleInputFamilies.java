package dinosaurus.reference.misconceptions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.ejml.simple.SimpleMatrix;

/** Families of {@code sample} about the input: the first one, and those that follow. */
final class SampleInputFamilies {

  private static final Family INPUT =
      Family.ofSample("input", "Follow x from one step into the next.");
  private static final Family FIRST = Family.ofSample("firstinput", "What is x before the loop?");

  private SampleInputFamilies() {}

  static List<Misconception> all() {
    List<Misconception> all = new ArrayList<>();
    for (int shift : new int[] {1, -1, 2, -2}) {
      String place = Math.abs(shift) + (shift > 0 ? " after" : " before");
      all.add(shifted("the 1 in x stands " + place + " its place", (i, n) -> i + shift, shift));
      all.add(
          shifted(
              "the 1 in x stands " + place + " its place, wrapping around",
              (index, size) -> Math.floorMod(index + shift, size),
              "circle",
              shift));
    }
    all.add(shifted("the 1 in x is counted from the end", (i, n) -> n - 1 - i, "reversed"));
    for (int place : new int[] {0, 1, 2}) {
      all.add(shifted("x always has its 1 at place " + place, (i, n) -> place, "fixed", place));
    }
    for (double value : new double[] {-1, 2, 0.5, 0.1, 0.01, 10}) {
      all.add(valued(value));
    }
    for (int late : new int[] {1, 2, 3}) {
      all.add(of("x is " + late + " steps late", drawn -> before(drawn, late), "late", late));
      all.add(kept(late + 1));
      all.add(frozen(late));
    }
    all.addAll(firsts());
    return all;
  }

  private static List<Misconception> firsts() {
    List<Misconception> all = new ArrayList<>();
    for (double value : new double[] {1, -1, 0.5, 0.1, 0.01}) {
      all.add(firstFilled(value));
    }
    for (int place : new int[] {0, 1, 2, 3}) {
      all.add(firstAt("at place " + place, (newline, size) -> place, place));
    }
    all.add(firstAt("at its last place", (newline, size) -> size - 1, "last"));
    all.add(firstAt("after the newline's place", (newline, size) -> newline + 1, "after"));
    return all;
  }

  /** Holds the places of the ones in the next x. */
  private interface Places {
    List<Integer> of(List<Integer> drawn);
  }

  private static List<Integer> before(List<Integer> drawn, int late) {
    int place = drawn.size() - 1 - late;
    return place < 0 ? List.of() : List.of(drawn.get(place));
  }

  private static Misconception of(String condition, Places places, Object... parameters) {
    return INPUT.member(
        condition,
        () ->
            new SampleSteps() {
              private final List<Integer> drawn = new ArrayList<>();

              @Override
              SimpleMatrix firstInput(int inputs, int newline) {
                drawn.clear();
                return super.firstInput(inputs, newline);
              }

              @Override
              SimpleMatrix nextInput(SimpleMatrix x, SimpleMatrix y, int index) {
                drawn.add(index);
                SimpleMatrix next = x.createLike();
                places.of(drawn).forEach(place -> next.set(place, 1));
                return next;
              }
            },
        parameters);
  }

  private static Misconception kept(int ones) {
    return of(
        "x has a 1 for each of the last " + ones + " characters",
        drawn -> drawn.subList(Math.max(0, drawn.size() - ones), drawn.size()),
        "kept",
        ones);
  }

  private static Misconception frozen(int steps) {
    return of(
        "x stays as it is from the character with number " + steps + " on",
        drawn -> List.of(drawn.get(Math.min(drawn.size(), steps) - 1)),
        "frozen",
        steps);
  }

  private static Misconception shifted(
      String condition, IntBinaryOperator place, Object... parameters) {
    return INPUT.member(
        condition,
        () ->
            new SampleSteps() {
              @Override
              SimpleMatrix nextInput(SimpleMatrix x, SimpleMatrix y, int index) {
                return super.nextInput(x, y, place.applyAsInt(index, x.getNumRows()));
              }
            },
        parameters);
  }

  private static Misconception valued(double value) {
    return INPUT.member(
        "x has " + Family.text(value) + " where a one-hot vector has 1",
        () ->
            new SampleSteps() {
              @Override
              SimpleMatrix nextInput(SimpleMatrix x, SimpleMatrix y, int index) {
                return super.nextInput(x, y, index).scale(value);
              }
            },
        "value",
        value);
  }

  private static Misconception firstFilled(double value) {
    return FIRST.member(
        "the first x is filled with " + Family.text(value),
        () ->
            new SampleSteps() {
              @Override
              SimpleMatrix firstInput(int inputs, int newline) {
                return SimpleMatrix.ones(inputs, 1).scale(value);
              }
            },
        "constant",
        value);
  }

  private static Misconception firstAt(
      String where, IntBinaryOperator place, Object... parameters) {
    return FIRST.member(
        "the first x has a 1 " + where,
        () ->
            new SampleSteps() {
              @Override
              SimpleMatrix firstInput(int inputs, int newline) {
                SimpleMatrix x = super.firstInput(inputs, newline);
                x.set(place.applyAsInt(newline, inputs), 1);
                return x;
              }
            },
        parameters);
  }
}

package dinosaurus.rubric.inference.clip;

import java.util.function.DoubleBinaryOperator;

/** Makes other numbers of entries than sums and products, the same for both signs. */
enum Curve implements Piece {
  OVER_BOUND("divided by %s", (entry, bound) -> entry / bound),
  TIMES_BOUND("multiplied by %s", (entry, bound) -> entry * bound),
  BOUND_OVER("as %s divided by the entry", (entry, bound) -> bound / entry),
  ONE_OVER("as 1 / entry", (entry, bound) -> 1 / entry),
  REMAINDER("as what is left over when they are divided by %s", (entry, bound) -> entry % bound),
  HALVED("halved until they are within %s", (entry, bound) -> divided(entry, bound, 2)),
  TENTHS("divided by 10 until they are within %s", (entry, bound) -> divided(entry, bound, 10)),
  SQUARED("squared", (entry, bound) -> entry * entry),
  ROOT("as their square roots", (entry, bound) -> Math.sqrt(entry)),
  LOGARITHM("as their logarithms", (entry, bound) -> StrictMath.log(entry)),
  LOGARITHM_FROM_ONE("as log(1 + entry)", (entry, bound) -> StrictMath.log1p(entry)),
  TANH("as tanh(entry)", (entry, bound) -> StrictMath.tanh(entry)),
  ARC("as the arc tangent of the entry", (entry, bound) -> StrictMath.atan(entry)),
  SOFT("divided by 1 + their size", (entry, bound) -> entry / (1 + entry)),
  SOFT_BOUND(
      "multiplied by %1$s / (%1$s + their size)",
      (entry, bound) -> bound * entry / (bound + entry)),
  WHOLE("without their fractions", (entry, bound) -> Math.floor(entry)),
  UP("rounded away from 0", (entry, bound) -> Math.ceil(entry)),
  ROUNDED("rounded to whole numbers", (entry, bound) -> Math.rint(entry)),
  FRACTION("as their fractions alone", (entry, bound) -> entry - Math.floor(entry)),
  FLOAT("with the digits of a float", (entry, bound) -> (float) entry);

  private final String words;
  private final DoubleBinaryOperator function;

  Curve(String words, DoubleBinaryOperator function) {
    this.words = words;
    this.function = function;
  }

  private static double divided(double entry, double bound, double by) {
    double smaller = entry;
    while (smaller > bound && Double.isFinite(smaller)) {
      smaller /= by;
    }
    return smaller;
  }

  @Override
  public double on(double entry, double bound) {
    return function.applyAsDouble(entry, bound);
  }

  @Override
  public boolean isOdd() {
    return true;
  }

  @Override
  public String words(String bound, int sign) {
    return words.formatted(bound);
  }
}

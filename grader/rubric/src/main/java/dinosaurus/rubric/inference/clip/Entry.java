package dinosaurus.rubric.inference.clip;

import dinosaurus.rubric.answers.Tensor;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * Holds one entry of a gradient before and after a clip, seen from one side of zero: on the
 * negative side all signs are turned.
 *
 * @param given the entry before, positive
 * @param returned the entry after
 * @param bound the bound, positive
 */
public record Entry(double given, double returned, double bound) {

  private static final double ROUNDING = 1e-9;

  /**
   * Returns the finite entries on one side of zero.
   *
   * @param given a gradient before
   * @param returned the gradient after, of the same shape
   * @param sign 1 for the positive side, -1 for the negative one
   */
  static List<Entry> of(Tensor given, Tensor returned, double bound, int sign) {
    SimpleMatrix from = given.matrix();
    SimpleMatrix to = returned.matrix();
    return IntStream.range(0, from.getNumElements())
        .filter(i -> sign * from.get(i) > 0 && Double.isFinite(from.get(i)))
        .mapToObj(i -> new Entry(sign * from.get(i), sign * to.get(i), bound))
        .toList();
  }

  /** Returns what should become of an entry of either sign. */
  public static double cut(double given, double bound) {
    return Math.abs(given) > bound ? Math.copySign(bound, given) : given;
  }

  /** Tells whether two numbers are the same but for rounding. */
  static boolean isSame(double one, double other) {
    return Double.compare(one, other) == 0
        || one == other
        || Math.abs(one - other) <= ROUNDING * Math.abs(other);
  }

  boolean isBeyond() {
    return given > bound;
  }

  /** Tells whether the entry came back as it was. */
  boolean isLeft() {
    return becomes(given);
  }

  /** Tells whether a number came back, but for rounding. */
  boolean becomes(double number) {
    return isSame(returned, number);
  }

  double timesBound() {
    return returned / bound;
  }
}

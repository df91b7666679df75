package dinosaurus.rubric.inference.clip;

import dinosaurus.rubric.answers.Tensor;
import dinosaurus.toolkit.Gradients;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * Holds gradients before and after a clip.
 *
 * @param given the gradients before
 * @param returned the gradients after, of the same shapes
 * @param bound the bound that was asked for
 */
public record Clipping(Gradients given, Gradients returned, double bound) {

  /** Tells whether the shapes are the same before and after. */
  public boolean fits() {
    return Tensor.shapes(Tensor.of(given)).equals(Tensor.shapes(Tensor.of(returned)));
  }

  /** Tells whether a gradient has the same shape before and after. */
  public boolean fits(int gradient) {
    return isShapedLike(GradientRule.of(given, gradient), GradientRule.of(returned, gradient));
  }

  /** Tells whether a gradient came back as a matrix, but for rounding. */
  public boolean returns(int gradient, SimpleMatrix matrix) {
    SimpleMatrix actual = GradientRule.of(returned, gradient);
    return isShapedLike(actual, matrix)
        && IntStream.range(0, actual.getNumElements())
            .allMatch(i -> Entry.isSame(actual.get(i), matrix.get(i)));
  }

  /** Tells whether a gradient came back clipped. */
  boolean isRight(int gradient) {
    return returns(
        gradient,
        GradientRule.of(given, gradient)
            .elementOp((int row, int column, double entry) -> Entry.cut(entry, bound)));
  }

  /** Tells whether all that was given is finite. */
  public boolean isFinite() {
    return isFinite(given);
  }

  /** Tells whether all entries are finite. */
  public static boolean isFinite(Gradients gradients) {
    return Tensor.of(gradients).stream().noneMatch(one -> one.matrix().hasUncountable());
  }

  private static boolean isShapedLike(SimpleMatrix one, SimpleMatrix other) {
    return one.getNumRows() == other.getNumRows() && one.getNumCols() == other.getNumCols();
  }

  /**
   * Returns the entries of a gradient on one side of zero; none if its shape has changed.
   *
   * @param gradient its place in the record
   * @param sign 1 for the positive side, -1 for the negative one
   */
  Stream<Entry> entries(int gradient, int sign) {
    return fits(gradient)
        ? Entry.of(Tensor.of(given).get(gradient), Tensor.of(returned).get(gradient), bound, sign)
            .stream()
        : Stream.empty();
  }

  /** Returns the entries of a gradient on one side of zero, in several clippings. */
  static List<Entry> entries(List<Clipping> clippings, int gradient, int sign) {
    return clippings.stream().flatMap(one -> one.entries(gradient, sign)).toList();
  }
}

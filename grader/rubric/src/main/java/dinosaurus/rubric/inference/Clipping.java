package dinosaurus.rubric.inference;

import dinosaurus.rubric.answers.Tensor;
import dinosaurus.toolkit.Gradients;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds gradients before and after a clip.
 *
 * @param given the gradients before
 * @param returned the gradients after, of the same shapes
 * @param bound the bound that was asked for
 */
record Clipping(Gradients given, Gradients returned, double bound) {

  /** Tells whether the shapes are the same before and after. */
  boolean fits() {
    return Tensor.shapes(Tensor.of(given)).equals(Tensor.shapes(Tensor.of(returned)));
  }

  /**
   * Returns the entries of a gradient on one side of zero.
   *
   * @param gradient its place in the record
   * @param sign 1 for the positive side, -1 for the negative one
   */
  Stream<Entry> entries(int gradient, int sign) {
    return Entry.of(Tensor.of(given).get(gradient), Tensor.of(returned).get(gradient), bound, sign)
        .stream();
  }

  /** Returns the entries of a gradient on one side of zero, in several clippings. */
  static List<Entry> entries(List<Clipping> clippings, int gradient, int sign) {
    return clippings.stream().flatMap(one -> one.entries(gradient, sign)).toList();
  }
}

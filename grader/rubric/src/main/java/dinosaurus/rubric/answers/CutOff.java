package dinosaurus.rubric.answers;

import dinosaurus.toolkit.Gradients;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Looks for signs that gradients were clipped, be they right or wrong.
 *
 * @param right the right gradients, clipped
 * @param own the gradients of an answer, of any shapes
 * @param bound the bound
 */
public record CutOff(Gradients right, Gradients own, double bound) {

  /** Tells whether the shapes are right and no entry is beyond the bound. */
  public boolean isKept() {
    return Tensor.shapes(Tensor.of(own)).equals(Tensor.shapes(Tensor.of(right)))
        && Tensor.entries(Tensor.of(own)).allMatch(entry -> Math.abs(entry) <= bound);
  }

  /** Tells whether, besides, some entry is at the bound that should be, and some other isn't. */
  public boolean isShown() {
    double[] clipped = Tensor.entries(Tensor.of(own)).toArray();
    double[] expected = Tensor.entries(Tensor.of(right)).toArray();
    return isKept()
        && IntStream.range(0, clipped.length)
            .anyMatch(i -> Math.abs(clipped[i]) == bound && clipped[i] == expected[i])
        && Arrays.stream(clipped).anyMatch(entry -> Math.abs(entry) < bound);
  }
}

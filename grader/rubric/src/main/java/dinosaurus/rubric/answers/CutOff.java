package dinosaurus.rubric.answers;

import dinosaurus.toolkit.Gradients;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
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
        && entries(own).allMatch(entry -> Math.abs(entry) <= bound);
  }

  /** Tells whether, besides, some entry is at the bound that should be, and some other isn't. */
  public boolean isShown() {
    double[] clipped = entries(own).toArray();
    double[] expected = entries(right).toArray();
    return isKept()
        && IntStream.range(0, clipped.length)
            .anyMatch(i -> Math.abs(clipped[i]) == bound && clipped[i] == expected[i])
        && Arrays.stream(clipped).anyMatch(entry -> Math.abs(entry) < bound);
  }

  private static DoubleStream entries(Gradients gradients) {
    List<Tensor> tensors = Tensor.of(gradients);
    return tensors.stream()
        .flatMapToDouble(
            tensor ->
                IntStream.range(0, tensor.matrix().getNumElements())
                    .mapToDouble(tensor.matrix()::get));
  }
}

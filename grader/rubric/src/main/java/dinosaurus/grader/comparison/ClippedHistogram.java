package dinosaurus.grader.comparison;

import dinosaurus.grader.score.ClippedValues;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Counts how many entries of gradients lie where. */
public final class ClippedHistogram {

  private static final int BINS = 24;

  private final double range;

  private ClippedHistogram(double range) {
    this.range = range;
  }

  /**
   * Returns the evidence, whose bins reach as far as the gradients before the call.
   *
   * @param bound the bound that was to be clipped to
   * @param before the gradients before the call
   * @param expected what is to come of them
   * @param actual what came of them
   */
  public static ClippedValues of(
      double bound, List<Tensor> before, List<Tensor> expected, List<Tensor> actual) {
    double largest =
        values(before).map(Math::abs).filter(Double::isFinite).reduce(bound, Math::max);
    ClippedHistogram histogram = new ClippedHistogram(largest);
    return new ClippedValues(
        bound,
        largest,
        histogram.count(before),
        histogram.count(expected),
        histogram.count(actual));
  }

  private static DoubleStream values(List<Tensor> tensors) {
    return tensors.stream()
        .map(Tensor::matrix)
        .flatMapToDouble(
            matrix -> IntStream.range(0, matrix.getNumElements()).mapToDouble(matrix::get));
  }

  private List<Integer> count(List<Tensor> tensors) {
    int[] counts = new int[BINS];
    values(tensors).filter(value -> !Double.isNaN(value)).forEach(value -> counts[bin(value)]++);
    return Arrays.stream(counts).boxed().toList();
  }

  private int bin(double value) {
    int bin = (int) Math.floor((value + range) / (2 * range) * BINS);
    return Math.max(0, Math.min(bin, BINS - 1));
  }
}

package dinosaurus.rubric.answers;

import dinosaurus.rubric.score.Evidence.ClippedValues;
import java.util.Arrays;
import java.util.List;

/**
 * Counts how many entries of gradients lie where. Both bounds are edges of bins, and an entry at a
 * bound lies within.
 */
public final class ClippedHistogram {

  private static final int BINS = 24;

  private final double bound;
  private final double width;
  private final int within;
  private final int beyond;

  private ClippedHistogram(double bound, double largest) {
    this.bound = bound;
    this.within = (int) Math.max(1, Math.round(BINS * bound / largest));
    this.width = 2 * bound / within;
    this.beyond = (int) Math.max(1, Math.min(BINS, Math.ceil((largest - bound) / width)));
  }

  /**
   * Returns the evidence, whose bins reach as far as the gradients before the call, but not
   * hundreds of times as far as the bound.
   *
   * @param bound the bound that was to be clipped to
   * @param before the gradients before the call
   * @param expected what is to come of them
   * @param actual what came of them
   */
  public static ClippedValues of(
      double bound, List<Tensor> before, List<Tensor> expected, List<Tensor> actual) {
    double largest =
        Tensor.entries(before).map(Math::abs).filter(Double::isFinite).reduce(bound, Math::max);
    ClippedHistogram histogram = new ClippedHistogram(bound, largest);
    return new ClippedValues(
        bound,
        bound + histogram.beyond * histogram.width,
        histogram.count(before),
        histogram.count(expected),
        histogram.count(actual));
  }

  private List<Integer> count(List<Tensor> tensors) {
    int[] counts = new int[beyond + within + beyond];
    Tensor.entries(tensors)
        .filter(value -> !Double.isNaN(value))
        .forEach(value -> counts[bin(value)]++);
    return Arrays.stream(counts).boxed().toList();
  }

  private int bin(double value) {
    if (value > bound) {
      return beyond + within + Math.min(beyond - 1, bins(value - bound));
    }
    if (value < -bound) {
      return beyond - 1 - Math.min(beyond - 1, bins(-bound - value));
    }
    return beyond + Math.min(within - 1, bins(value + bound));
  }

  private int bins(double distance) {
    return (int) Math.floor(distance / width);
  }
}

package dinosaurus.toolkit;

/** Checks and inverts discrete probability distributions by the rules of NumPy's {@code choice}. */
final class Distribution {

  /** The square root of the spacing of doubles at 1, which NumPy allows the sum to be off. */
  private static final double SUM_TOLERANCE = 0x1p-26;

  private Distribution() {}

  /**
   * Checks probabilities in NumPy's order and with NumPy's messages.
   *
   * @throws IllegalArgumentException if there are none, or they have NaN, a negative entry, or a
   *     sum that isn't 1
   */
  static void require(double[] probabilities) {
    if (probabilities.length == 0) {
      throw new IllegalArgumentException(
          "There are no probabilities to choose by; give one for each index.");
    }
    double sum = compensatedSum(probabilities);
    if (Double.isNaN(sum)) {
      throw new IllegalArgumentException("probabilities contain NaN (not a number).");
    }
    for (int i = 0; i < probabilities.length; i++) {
      if (probabilities[i] < 0) {
        throw new IllegalArgumentException(
            "probabilities are not non-negative: entry " + i + " is " + probabilities[i] + ".");
      }
    }
    if (Math.abs(sum - 1) > SUM_TOLERANCE) {
      throw new IllegalArgumentException("probabilities do not sum to 1, but to " + sum + ".");
    }
  }

  /**
   * Returns how many entries of the cumulative distribution, scaled to end in 1, are at most u.
   *
   * @param probabilities probabilities that {@link #require} accepts
   * @param u from [0, 1)
   */
  static int index(double[] probabilities, double u) {
    double total = 0;
    for (double probability : probabilities) {
      total += probability;
    }
    double cumulative = probabilities[0];
    int index = 0;
    while (cumulative / total <= u) {
      index++;
      cumulative += probabilities[index];
    }
    return index;
  }

  /** Sums as NumPy does for the check: W. Kahan, Communications of the ACM 8(1), 1965. */
  private static double compensatedSum(double[] values) {
    double sum = values[0];
    double compensation = 0;
    for (int i = 1; i < values.length; i++) {
      double value = values[i] - compensation;
      double next = sum + value;
      compensation = (next - sum) - value;
      sum = next;
    }
    return sum;
  }
}

package dinosaurus.harness.similarity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Weighs what submissions share by how few others have it.
 *
 * <p>A trait that d of n different submissions have weighs log2(n / d) bits: as much as it would
 * surprise to meet it in one more. A thought weighs as much as its rarest trait, and each trait
 * counts once. What more than the square root of n have, but at least three, counts nothing: that
 * is how one writes it.
 */
final class TraitWeights {

  /** Among all pairs of a class, one in a thousand classes may show so much by chance. */
  private static final double SPARE = 10;

  private static final int FEW = 3;

  private final Map<Long, Integer> frequencies = new HashMap<>();
  private int submissions;

  /** Counts what one more submission has. */
  void count(Set<Long> traits) {
    submissions++;
    traits.forEach(trait -> frequencies.merge(trait, 1, Integer::sum));
  }

  /** Returns the bits that chance alone would hardly ever show in a class of this size. */
  double needed() {
    return log2(submissions * (submissions - 1.0) / 2) + SPARE;
  }

  /** Returns how many have what is no longer a surprise. */
  int few() {
    return few(submissions);
  }

  /** Returns how many of so many submissions have what is no longer a surprise. */
  static int few(int submissions) {
    return Math.max(FEW, (int) Math.sqrt(submissions));
  }

  /** Returns how many submissions have a trait. */
  int frequency(long trait) {
    return frequencies.get(trait);
  }

  /** Returns the bits that a trait of somebody weighs. */
  double weight(long trait) {
    int frequency = frequency(trait);
    return frequency > few() ? 0 : log2((double) submissions / frequency);
  }

  private static double log2(double number) {
    return StrictMath.log(number) / StrictMath.log(2);
  }
}

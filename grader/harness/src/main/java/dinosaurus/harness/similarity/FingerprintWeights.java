package dinosaurus.harness.similarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Weighs what submissions share by how few others have it.
 *
 * <p>A fingerprint that d of n different submissions have weighs log2(n / d) bits: as much as it
 * would surprise to meet it in one more. Code that stands side by side is one thought, and counts
 * by its rarest fingerprint alone. What more than the square root of n have, but at least three,
 * counts nothing: that is how one writes it.
 */
final class FingerprintWeights {

  /** Among all pairs of a class, one in a thousand classes may show so much by chance. */
  private static final double SPARE = 10;

  private static final int FEW = 3;

  /** How many tokens one thought takes at most. */
  private static final int LONG = 200;

  private final Map<Long, Integer> frequencies = new HashMap<>();
  private final int submissions;

  /**
   * Counts who has what.
   *
   * @param profiles one of each of the submissions that differ
   */
  FingerprintWeights(Iterable<Profile> profiles) {
    int count = 0;
    for (Profile profile : profiles) {
      count++;
      profile.distinct().forEach(hash -> frequencies.merge(hash, 1, Integer::sum));
    }
    this.submissions = count;
  }

  /** Returns the bits that chance alone would hardly ever show in a class of this size. */
  double needed() {
    return log2(submissions * (submissions - 1.0) / 2) + SPARE;
  }

  /** Returns how many have what is no longer a surprise. */
  int few() {
    return Math.max(FEW, (int) Math.sqrt(submissions));
  }

  /** Tells whether few have a fingerprint that somebody has. */
  boolean isRare(long hash) {
    return frequencies.get(hash) <= few();
  }

  /** Returns the bits that a fingerprint weighs in a pair. */
  double weight(long hash) {
    return isRare(hash) ? surprise(hash) : 0;
  }

  private double surprise(long hash) {
    return log2((double) submissions / frequencies.get(hash));
  }

  /** Weighs what a pair shares. */
  double ofPair(List<Match> shared) {
    return sum(shared, this::weight);
  }

  /** Weighs the whole of a submission, of which there is another copy: here all counts. */
  double ofCopy(List<Match> whole) {
    return sum(whole, this::surprise);
  }

  /**
   * Adds up ideas: stretches that stand side by side in the first submission, wherever they are in
   * the second. Each counts with its rarest fingerprint, a long one more than once.
   */
  private static double sum(List<Match> matches, ToDoubleFunction<Long> weight) {
    double bits = 0;
    for (Match idea : Match.ideas(matches)) {
      double rarest = idea.hashes().stream().mapToDouble(weight).max().orElse(0);
      bits += rarest * (1 + idea.length() / LONG);
    }
    return bits;
  }

  private static double log2(double number) {
    return StrictMath.log(number) / StrictMath.log(2);
  }
}

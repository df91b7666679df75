package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.Profile.Thought;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

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
  private final int submissions;

  /**
   * Counts who has what.
   *
   * @param profiles one of each of the submissions that differ
   */
  TraitWeights(Iterable<Profile> profiles) {
    int count = 0;
    for (Profile profile : profiles) {
      count++;
      profile.traits().forEach(trait -> frequencies.merge(trait, 1, Integer::sum));
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

  /** Returns the bits that a trait of somebody weighs. */
  double weight(long trait) {
    int frequency = frequencies.get(trait);
    return frequency > few() ? 0 : log2((double) submissions / frequency);
  }

  /** Weighs what counts of a submission. */
  double of(Profile profile, Predicate<Long> counts) {
    Set<Long> counted = new HashSet<>();
    Map<Long, Double> shapes = new TreeMap<>();
    for (Thought thought : profile.thoughts()) {
      double rarest = 0;
      for (long trait : thought.traits()) {
        if (counts.test(trait) && counted.add(trait)) {
          rarest = Math.max(rarest, weight(trait));
        }
      }
      shapes.merge(thought.shape(), rarest, Math::max);
    }
    return shapes.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double log2(double number) {
    return StrictMath.log(number) / StrictMath.log(2);
  }
}

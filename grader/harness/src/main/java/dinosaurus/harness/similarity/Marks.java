package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.Profile.Thought;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * Holds of a submission what is weighed, without where it stands: each trait once, with the shape
 * of the first thought that has it.
 *
 * @param traits the traits
 * @param shapes the shape of each
 */
record Marks(long[] traits, long[] shapes) {

  /** Takes those traits of a submission that count. */
  static Marks of(Profile profile, LongPredicate counts) {
    List<long[]> marks = new ArrayList<>();
    Set<Long> taken = new HashSet<>();
    for (Thought thought : profile.thoughts()) {
      for (long trait : thought.traits()) {
        if (counts.test(trait) && taken.add(trait)) {
          marks.add(new long[] {trait, thought.shape()});
        }
      }
    }
    return new Marks(
        marks.stream().mapToLong(mark -> mark[0]).toArray(),
        marks.stream().mapToLong(mark -> mark[1]).toArray());
  }
}

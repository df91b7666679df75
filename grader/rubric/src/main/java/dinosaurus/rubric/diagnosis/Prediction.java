package dinosaurus.rubric.diagnosis;

import dinosaurus.fixtures.Fingerprint;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds how the answer to a case deviates, and how each of some mistakes would make it deviate.
 *
 * <p>A part that one mistake changes must be as that mistake makes it. What several of them make of
 * a part together isn't known, so no answer agrees with that.
 *
 * @param observed the deviation of the answer
 * @param predicted the deviations by the mistakes, those in earlier exercises first
 * @param inherited how many of the mistakes are in earlier exercises
 */
record Prediction(Fingerprint observed, List<Fingerprint> predicted, int inherited) {

  /** The parts of an answer that take the place of all others: the call never returned. */
  private static final Set<String> ENDINGS = Set.of("thrown", "crashed", "endless");

  /** Tells whether a call ended in another way than by returning. */
  static boolean endsCall(Fingerprint fingerprint) {
    return fingerprint.parts().stream().anyMatch(ENDINGS::contains);
  }

  /** Tells whether the mistakes together may give the answer. */
  boolean agrees() {
    if (predicted.stream().anyMatch(Prediction::endsCall)) {
      return predicted.stream().filter(Prediction::endsCall).anyMatch(observed::matches);
    }
    return observed.parts().stream().allMatch(part -> changes(part) == 1)
        && predicted.stream().allMatch(observed::contains);
  }

  /**
   * Tells whether a mistake changes a part that the others leave alone, and does more than end the
   * call.
   */
  boolean shows(int position) {
    Fingerprint alone = predicted.get(position);
    boolean cutShort = !endsCall(alone) && predicted.stream().anyMatch(Prediction::endsCall);
    return alone.isEvidence()
        && !cutShort
        && alone.parts().stream().anyMatch(part -> changes(part) == 1);
  }

  /**
   * Leaves out the parts that a mistake in an earlier exercise and another mistake change, of which
   * nothing is known.
   */
  Prediction withoutOverlaps() {
    Set<String> overlaps =
        predicted.stream()
            .limit(inherited)
            .flatMap(one -> one.parts().stream())
            .filter(part -> changes(part) > 1)
            .collect(Collectors.toSet());
    return new Prediction(
        observed.without(overlaps),
        predicted.stream().map(one -> one.without(overlaps)).toList(),
        inherited);
  }

  /** Counts the mistakes that change a part. */
  private long changes(String part) {
    return predicted.stream().filter(one -> one.parts().contains(part)).count();
  }
}

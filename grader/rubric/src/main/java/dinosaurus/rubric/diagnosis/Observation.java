package dinosaurus.rubric.diagnosis;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.Fingerprint;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.fixtures.Parts;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what a submission answered to a case, beside what the known mistakes answer.
 *
 * @param exercise the exercise of the case
 * @param deviation the parts of the answer that deviate from the expected one
 * @param mistakes the deviations of the known mistakes that were tried on the case, by their ids
 */
public record Observation(
    Exercise exercise, Fingerprint deviation, Map<String, Fingerprint> mistakes) {

  /** Copies the map, so that an observation never changes. */
  public Observation {
    mistakes = Map.copyOf(mistakes);
  }

  /** Returns what an answer to a case tells. */
  public static Observation of(Case<?, ?> one, Parts answer) {
    return new Observation(one.exercise(), one.deviation(answer), one.mistakes());
  }

  /** Tells whether the answer isn't the expected one. */
  public boolean deviates() {
    return !deviation.isEmpty();
  }

  /** Returns how a mistake deviates on the case; nothing if it wasn't tried. */
  Optional<Fingerprint> of(KnownMistake mistake) {
    return Optional.ofNullable(mistakes.get(mistake.id()));
  }
}

package dinosaurus.rubric.diagnosis;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Fingerprint;
import dinosaurus.fixtures.KnownMistake;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what a submission answered to a case, beside what the known mistakes answer.
 *
 * @param exercise the exercise of the case
 * @param deviation the parts of the answer that deviate from the expected one
 * @param mistakes the deviations of the known mistakes that were tried on the case, by their ids
 * @param ordinary whether a mistake answers the case alike however it is written: not so where
 *     entries to clip are infinite, zero or exactly on a bound, or where NO_INPUT comes after the
 *     first time step
 */
public record Observation(
    Exercise exercise, Fingerprint deviation, Map<String, Fingerprint> mistakes, boolean ordinary) {

  /** Copies the map, so that an observation never changes. */
  public Observation {
    mistakes = Map.copyOf(mistakes);
  }

  /** Tells whether the answer isn't the expected one. */
  public boolean deviates() {
    return !deviation.isEmpty();
  }

  /** Returns how a mistake deviates on the case; nothing if it wasn't tried. */
  Optional<Fingerprint> of(KnownMistake mistake) {
    return Optional.ofNullable(mistakes.get(mistake.id()));
  }

  /** Tells whether a mistake was tried on the case and changes the answer. */
  boolean isChangedBy(KnownMistake mistake) {
    return of(mistake).filter(deviation -> !deviation.isEmpty()).isPresent();
  }
}

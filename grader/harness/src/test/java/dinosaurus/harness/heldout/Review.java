package dinosaurus.harness.heldout;

import dinosaurus.assignment.Exercise;
import dinosaurus.toolkit.CharacterModel;

/**
 * Holds what somebody thought of the hints that a wrong submission gets.
 *
 * @param submission the submission
 * @param exercise the exercise that it gets wrong
 * @param named the mistakes named, all of them rightly, as {@link Trial#named()} writes them; empty
 *     for silence
 * @param reason why
 */
record Review(CharacterModel submission, Exercise exercise, String named, String reason) {

  static Review silent(Exercise exercise, CharacterModel submission, String reason) {
    return new Review(submission, exercise, "", reason);
  }

  static Review right(Exercise exercise, CharacterModel submission, String named, String reason) {
    return new Review(submission, exercise, named, reason);
  }

  String name() {
    return submission.getClass().getSimpleName();
  }

  @Override
  public String toString() {
    return name() + " (" + reason + ")";
  }
}

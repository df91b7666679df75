package dinosaurus.grader.heldout;

import dinosaurus.fixtures.Exercise;
import dinosaurus.toolkit.CharacterModel;

/**
 * Holds what somebody thought of the hints that a wrong submission gets.
 *
 * @param submission the submission
 * @param exercise the exercise that it gets wrong
 * @param named the mistakes named, as {@link Trial#named()} writes them; empty for silence
 * @param verdict whether what the hints say is so
 * @param reason why
 */
record Review(
    CharacterModel submission, Exercise exercise, String named, Verdict verdict, String reason) {

  /** Says how much of the hints is true of the submission. */
  enum Verdict {
    SILENT,
    TRUE,
    HALF_TRUE
  }

  static Review silent(Exercise exercise, CharacterModel submission, String reason) {
    return new Review(submission, exercise, "", Verdict.SILENT, reason);
  }

  static Review right(Exercise exercise, CharacterModel submission, String named, String reason) {
    return new Review(submission, exercise, named, Verdict.TRUE, reason);
  }

  static Review half(Exercise exercise, CharacterModel submission, String named, String reason) {
    return new Review(submission, exercise, named, Verdict.HALF_TRUE, reason);
  }

  String name() {
    return submission.getClass().getSimpleName();
  }

  @Override
  public String toString() {
    return name() + " (" + verdict + ": " + reason + ")";
  }
}

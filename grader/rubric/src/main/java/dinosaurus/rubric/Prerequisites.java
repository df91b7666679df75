package dinosaurus.rubric;

import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.score.Outcome;

/** Finds out which earlier exercise an exercise waits for. */
final class Prerequisites {

  private final Subject subject;

  Prerequisites(Subject subject) {
    this.subject = subject;
  }

  /**
   * Names the earlier exercise whose missing code a call ran into.
   *
   * @param exercise the exercise that was called
   * @param missing what came of it
   * @return the outcome, which names the earlier exercise if there is one
   */
  Outcome.NotImplemented explain(Exercise exercise, Outcome.NotImplemented missing) {
    return exercise.prerequisites().stream()
        .filter(required -> missing.equals(firstOutcome(required)))
        .map(required -> waiting(exercise, required))
        .findFirst()
        .orElse(missing);
  }

  private static Outcome.NotImplemented waiting(Exercise exercise, Exercise required) {
    return new Outcome.NotImplemented(
        required.folder() + ", which " + exercise.folder() + " calls, comes first");
  }

  private Outcome firstOutcome(Exercise exercise) {
    return switch (exercise) {
      case CLIP -> subject.clip().firstOutcome();
      case SAMPLE -> subject.sample().firstOutcome();
      case OPTIMIZE -> subject.optimize().firstOutcome();
      case MODEL -> subject.model().firstOutcome();
    };
  }
}

package dinosaurus.rubric.grading;

import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import java.util.List;
import java.util.stream.Collectors;

/** Looks things up in a score. */
final class Outcomes {

  private Outcomes() {}

  /** Returns the outcomes of an exercise's tests. */
  static List<Outcome> of(Score score, Exercise exercise) {
    return score.results().stream()
        .filter(result -> result.exercise() == exercise)
        .map(GradedResult::outcome)
        .toList();
  }

  /** Returns the outcome of a test. */
  static Outcome of(Score score, String id) {
    return score.results().stream()
        .filter(result -> result.id().equals(id))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  /** Returns all that a score tells, a line each. */
  static String feedback(Score score) {
    return score.results().stream()
        .flatMap(result -> result.outcome().feedback().stream())
        .collect(Collectors.joining("\n"));
  }
}

package dinosaurus.grader.score;

import dinosaurus.fixtures.Exercise;
import java.util.List;

/**
 * Holds the part of a score that belongs to one exercise.
 *
 * @param exercise the exercise
 * @param results the verdicts of its graded tests
 */
public record ExerciseScore(Exercise exercise, List<GradedResult> results) {

  /** Copies the list, so that it never changes. */
  public ExerciseScore {
    results = List.copyOf(results);
  }

  /** Returns the points earned. */
  public int earned() {
    return results.stream().mapToInt(GradedResult::earned).sum();
  }

  /** Returns the points that can be earned. */
  public int possible() {
    return results.stream().mapToInt(GradedResult::points).sum();
  }

  /** Tells whether every test earned its points. */
  public boolean complete() {
    return earned() == possible();
  }
}

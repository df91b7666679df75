package dinosaurus.rubric.score;

import dinosaurus.assignment.Exercise;
import java.util.List;

/**
 * Holds the part of a score that belongs to one exercise.
 *
 * @param exercise the exercise
 * @param results the verdicts of its graded tests
 * @param diagnosis which known mistakes explain what went wrong; silent if nothing did
 * @param printed what was printed on its public cases
 */
public record ExerciseScore(
    Exercise exercise, List<GradedResult> results, Diagnosis diagnosis, List<PrintedCase> printed) {

  /** Copies the list, so that it never changes, and silences the diagnosis where all is right. */
  public ExerciseScore {
    results = List.copyOf(results);
    printed = List.copyOf(printed);
    diagnosis =
        results.stream().allMatch(result -> result.outcome() instanceof Outcome.Passed)
            ? new Diagnosis.Silent()
            : diagnosis;
  }

  /** Returns the points earned. */
  public int earned() {
    return results.stream().mapToInt(GradedResult::earned).sum();
  }

  /** Returns the points among them that were earned by follow-through. */
  public int followedThrough() {
    return results.stream().mapToInt(GradedResult::followedThrough).sum();
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

package dinosaurus.grader.score;

import dinosaurus.fixtures.Exercise;
import dinosaurus.fixtures.Visibility;

/**
 * Holds the verdict of one graded test.
 *
 * @param id the test's id, which never changes: {@code clip.argument}
 * @param exercise the exercise it belongs to
 * @param sentence the behaviour it asks for, as students read it
 * @param points what it is worth; positive
 * @param visibility whether students can run the test themselves
 * @param outcome how it ended
 */
public record GradedResult(
    String id,
    Exercise exercise,
    String sentence,
    int points,
    Visibility visibility,
    Outcome outcome) {

  /** Returns the points the test earned: all or none. */
  public int earned() {
    return outcome.earnsPoints() ? points : 0;
  }
}

package dinosaurus.rubric.score;

import dinosaurus.assignment.Exercise;
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

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if one is null or empty, or the points aren't positive
   */
  public GradedResult {
    Require.text("id", id);
    Require.present("exercise", exercise);
    Require.text("sentence", sentence);
    Require.present("visibility", visibility);
    Require.present("outcome", outcome);
    if (points < 1) {
      throw new IllegalArgumentException(
          "The test " + id + " is worth " + points + " points, but it must be at least 1.");
    }
  }

  /** Returns the verdict with another outcome. */
  public GradedResult with(Outcome other) {
    return new GradedResult(id, exercise, sentence, points, visibility, other);
  }

  /** Returns the verdict of a test that is worth something else. */
  GradedResult worth(int other) {
    return new GradedResult(id, exercise, sentence, other, visibility, outcome);
  }

  /** Returns the points the test earned by follow-through. */
  public int followedThrough() {
    return outcome instanceof Outcome.FollowedThrough ? points : 0;
  }

  /** Returns the points the test earned: all or none. */
  public int earned() {
    return outcome.earnsPoints() ? points : 0;
  }
}

package dinosaurus.rubric;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Outcome;
import java.lang.reflect.Method;
import org.junit.jupiter.api.DisplayName;

/**
 * Describes a graded test.
 *
 * @param id the id, which never changes
 * @param exercise the exercise it belongs to
 * @param sentence the behaviour it asks for, as students read it
 * @param points what it is worth
 * @param visibility whether students can run it themselves
 */
public record GradedTest(
    String id, Exercise exercise, String sentence, int points, Visibility visibility) {

  static GradedTest of(Method method) {
    Graded graded = method.getAnnotation(Graded.class);
    return new GradedTest(
        graded.id(),
        graded.exercise(),
        method.getAnnotation(DisplayName.class).value(),
        Points.STANDARD.of(graded.id()),
        graded.visibility());
  }

  /** Returns the verdict for an outcome. */
  public GradedResult result(Outcome outcome) {
    return new GradedResult(id, exercise, sentence, points, visibility, outcome);
  }
}

package dinosaurus.rubric.score;

import static dinosaurus.assignment.Exercise.CLIP;
import static dinosaurus.assignment.Exercise.MODEL;
import static dinosaurus.assignment.Exercise.OPTIMIZE;
import static dinosaurus.assignment.Exercise.SAMPLE;

import dinosaurus.assignment.Exercise;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Knows which graded tests judge what earlier exercises lead to. */
public final class Dependence {

  private static final Set<Exercise> CLIPPING = Set.of(CLIP);
  private static final Set<Exercise> TRAINING = Set.of(CLIP, OPTIMIZE);
  private static final Set<Exercise> NAMING = Set.of(CLIP, OPTIMIZE, SAMPLE);

  private static final Map<String, Set<Exercise>> EARLIER =
      Map.of(
          "optimize.gradients", CLIPPING,
          "optimize.clipped", CLIPPING,
          "optimize.update", CLIPPING,
          "model.parameters", TRAINING,
          "model.wrap", TRAINING,
          "model.loss", Set.of(OPTIMIZE),
          "model.names", NAMING,
          "model.last-name", TRAINING,
          "model.argument", TRAINING,
          "model.again", TRAINING);

  private Dependence() {}

  /** Returns the earlier exercises whose wrong answers may be why an answer fails a test. */
  public static Set<Exercise> of(String testId) {
    return EARLIER.getOrDefault(testId, Set.of());
  }

  /**
   * Tells whether a mistake in an earlier exercise may show in a later one: training calls clip
   * through optimize alone, and shows nothing of it where the steps are right.
   *
   * @param wrong the exercises with wrong answers
   */
  public static boolean mayShow(Exercise earlier, Exercise later, Collection<Exercise> wrong) {
    return later.prerequisites().contains(earlier)
        && (later != MODEL || earlier != CLIP || wrong.contains(OPTIMIZE));
  }

  /**
   * Tells whether what fails an earlier test may be why an answer fails a later one. The losses
   * that are judged come from right parameters, or from before the first update.
   *
   * @param earlier the verdict of the earlier test
   * @param testId the id of the later test
   */
  static boolean leads(GradedResult earlier, String testId) {
    return of(testId).contains(earlier.exercise())
        && (!testId.equals("model.loss") || earlier.id().equals("optimize.loss"));
  }
}

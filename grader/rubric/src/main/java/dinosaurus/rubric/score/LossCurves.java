package dinosaurus.rubric.score;

import java.util.List;

/**
 * Shows how the smoothed loss goes down in training.
 *
 * @param iterations the iterations of the checkpoints
 * @param expected the expected loss at each
 * @param actual the loss at each that the answer reports
 */
public record LossCurves(List<Integer> iterations, List<Double> expected, List<Double> actual)
    implements Evidence {

  /**
   * Copies the lists, so that the evidence never changes.
   *
   * @throws IllegalArgumentException if they are too long or differ in length
   */
  public LossCurves {
    iterations = Require.bounded("iterations", iterations);
    expected = Require.bounded("expected", expected);
    actual = Require.bounded("actual", actual);
    Require.size("expected", expected, iterations.size());
    Require.size("actual", actual, iterations.size());
  }
}

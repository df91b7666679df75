package dinosaurus.rubric.score;

import java.util.List;

/**
 * Shows how many entries lie where, before clipping and after, in bins of one width that have edges
 * at the bounds; what lies at a bound counts within.
 *
 * <p>What lies beyond the bins counts in the outermost; NaN counts nowhere.
 *
 * @param bound the bound; entries are to end between minus the bound and the bound
 * @param range the bins go from minus this to this; positive
 * @param before how many entries each bin has before the call
 * @param expected how many each is to have afterwards
 * @param actual how many each has in the answer
 */
public record ClippedValues(
    double bound, double range, List<Integer> before, List<Integer> expected, List<Integer> actual)
    implements Evidence {

  /**
   * Copies the lists, so that the evidence never changes.
   *
   * @throws IllegalArgumentException if they are too long or differ in length
   */
  public ClippedValues {
    before = Require.bounded("before", before);
    expected = Require.bounded("expected", expected);
    actual = Require.bounded("actual", actual);
    Require.size("expected", expected, before.size());
    Require.size("actual", actual, before.size());
  }
}

package dinosaurus.harness.correct;

import dinosaurus.fixtures.Tolerance;
import java.util.Locale;

/**
 * Holds how far an answer lies from the expected one, where it lies farthest.
 *
 * @param tensor the name of the matrix or number
 * @param id the case
 * @param absolute the distance
 * @param relative the distance in units of the expected magnitude; infinite where that is 0
 * @param share the distance in units of what the tolerance allows: 1 is the limit
 */
record Deviation(String tensor, String id, double absolute, double relative, double share) {

  static Deviation of(
      String tensor, String id, Tolerance tolerance, double expected, double actual) {
    double absolute = Math.abs(actual - expected);
    double magnitude = Math.abs(expected);
    double allowed = tolerance.absolute() + tolerance.relative() * magnitude;
    return absolute == 0
        ? new Deviation(tensor, id, 0, 0, 0)
        : new Deviation(tensor, id, absolute, absolute / magnitude, absolute / allowed);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-8s %-34s absolute %8.1e  relative %8.1e  of the tolerance %8.1e",
        tensor,
        id,
        absolute,
        relative,
        share);
  }
}

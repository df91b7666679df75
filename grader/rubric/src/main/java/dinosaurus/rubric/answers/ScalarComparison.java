package dinosaurus.rubric.answers;

import dinosaurus.rubric.score.Evidence.SideBySide;
import java.util.Optional;

/** Compares single values with the expected ones. */
public final class ScalarComparison {

  private static final long MOST_ULPS = 1000;
  private static final int DIGITS = 2;

  private ScalarComparison() {}

  /**
   * Compares a number.
   *
   * @param name what the number is, as the subject of a sentence
   * @param expected the expected number
   * @param actual the number of the answer
   * @param closeness when two numbers count as the same
   * @return the difference; nothing if there is none
   */
  public static Optional<Difference> compare(
      String name, double expected, double actual, Closeness closeness) {
    return closeness.accepts(expected, actual)
        ? Optional.empty()
        : Optional.of(
            Difference.of(
                words(name, expected, actual) + ".",
                new SideBySide(name, Numbers.shortest(expected), Numbers.shortest(actual))));
  }

  /** Compares anything else with {@code equals}. */
  public static Optional<Difference> compare(String name, Object expected, Object actual) {
    return expected.equals(actual)
        ? Optional.empty()
        : Optional.of(different(name, expected.toString(), actual.toString()));
  }

  private static Difference different(String name, String expected, String actual) {
    return Difference.of(
        words(name, expected, actual) + ".", new SideBySide(name, expected, actual));
  }

  /** Words values that have no distance. */
  static String words(String name, String expected, String actual) {
    return name + " is " + actual + ", but should be " + expected;
  }

  /** Words numbers and their distance, also in units in the last place where those are few. */
  static String words(String name, double expected, double actual) {
    return words(name, Numbers.shortest(expected), Numbers.shortest(actual))
        + distance(expected, actual);
  }

  private static String distance(double expected, double actual) {
    double distance = Math.abs(actual - expected);
    if (!Double.isFinite(distance)) {
      return "";
    }
    long ulps = ulps(expected, actual);
    String last = ulps > MOST_ULPS ? "" : ulps == 1 ? ", 1 ulp" : ", " + ulps + " ulps";
    return distance == 0
        ? " (a zero's sign)"
        : " (off by " + Numbers.rounded(distance, DIGITS) + last + ")";
  }

  /** Counts the doubles from one number to the other; over the limit if zero lies between. */
  private static long ulps(double expected, double actual) {
    long from = Double.doubleToLongBits(expected);
    long to = Double.doubleToLongBits(actual);
    return (from < 0) == (to < 0) ? Math.abs(from - to) : MOST_ULPS + 1;
  }
}

package dinosaurus.rubric.answers;

/** Words how one value parts from another. */
final class Parting {

  private static final long MOST_ULPS = 1000;
  private static final int DIGITS = 2;

  private Parting() {}

  /** Words values that have no distance. */
  static String of(String name, String expected, String actual) {
    return name + " is " + actual + ", but should be " + expected;
  }

  /** Words numbers and their distance, also in units in the last place where those are few. */
  static String of(String name, double expected, double actual) {
    return of(name, Numbers.shortest(expected), Numbers.shortest(actual))
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

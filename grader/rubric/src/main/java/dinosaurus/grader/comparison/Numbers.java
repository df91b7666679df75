package dinosaurus.grader.comparison;

import tools.jackson.core.io.NumberOutput;

/** Prints numbers the same on every JDK. */
public final class Numbers {

  private Numbers() {}

  /**
   * Returns the shortest decimal that reads back as the number; {@link Double#toString} does so
   * from JDK 19 on only.
   *
   * @param value any double
   * @return such as {@code 0.1}, {@code -0.0}, {@code 1.0E-5} or {@code NaN}
   */
  public static String shortest(double value) {
    return NumberOutput.toString(value, true);
  }
}

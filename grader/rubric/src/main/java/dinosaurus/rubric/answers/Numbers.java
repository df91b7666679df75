package dinosaurus.rubric.answers;

import java.math.BigDecimal;
import java.math.MathContext;
import tools.jackson.core.io.NumberOutput;

/** Prints numbers the same on every JDK. */
public final class Numbers {

  private static final int FACTOR_DIGITS = 6;

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

  /**
   * Returns a finite number shortened to some significant digits.
   *
   * @param value a finite double
   * @param digits at least 1
   * @return such as {@code 0.33} or {@code 1.5E-10}
   */
  public static String rounded(double value, int digits) {
    return shortest(shortened(value, digits));
  }

  /**
   * Returns a finite factor shortened to six significant digits, or to as many as it takes to tell
   * it from 1.
   */
  static String factor(double value) {
    int digits = FACTOR_DIGITS;
    while (value != 1 && shortened(value, digits) == 1) {
      digits++;
    }
    return rounded(value, digits);
  }

  /** Returns the finite number next to another that has no more than some significant digits. */
  static double shortened(double value, int digits) {
    return new BigDecimal(value).round(new MathContext(digits)).doubleValue();
  }
}

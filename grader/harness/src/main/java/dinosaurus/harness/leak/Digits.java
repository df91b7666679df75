package dinosaurus.harness.leak;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/** Reads a number's significant digits, however its point and exponent are written. */
final class Digits {

  /** Finds numbers with a point, of eight digits or more. */
  static final Pattern NUMBER = Pattern.compile("\\d{0,20}\\.\\d{4,40}(?:[eE][-+]?\\d{1,4})?");

  private static final Pattern AROUND = Pattern.compile("^0+|[eE].*|\\.");
  private static final Pattern ZEROS = Pattern.compile("^0+|0+$");

  private Digits() {}

  /** Returns the significant digits: {@code 85} of {@code 0.0850} and of {@code 8.5E-2}. */
  static String of(String number) {
    return ZEROS.matcher(AROUND.matcher(number).replaceAll("")).replaceAll("");
  }

  /** Returns the digits rounded to so many. */
  static String rounded(String digits, int count) {
    return of(new BigDecimal("0." + digits).round(new MathContext(count)).toPlainString());
  }
}

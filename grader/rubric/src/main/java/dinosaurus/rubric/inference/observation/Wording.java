package dinosaurus.rubric.inference.observation;

import dinosaurus.rubric.answers.Numbers;
import java.util.List;

/** Writes numbers and lists into sentences. */
public final class Wording {

  private static final int DIGITS = 6;
  private static final double ROUNDING = 1e-9;

  private Wording() {}

  /** Writes a number with up to six digits, a whole one without a fraction: {@code 500}. */
  public static String number(double value) {
    String rounded = Numbers.rounded(value == 0 ? 0 : value, DIGITS);
    return rounded.endsWith(".0") ? rounded.substring(0, rounded.length() - 2) : rounded;
  }

  /** Takes off what rounding adds to a number, and the sign of zero. */
  public static double settled(double value) {
    if (!Double.isFinite(value)) {
      return value;
    }
    double shorter = Double.parseDouble(Numbers.rounded(value == 0 ? 0 : value, DIGITS));
    return Math.abs(shorter - value) <= ROUNDING * Math.abs(value) ? shorter : value;
  }

  /** Lists names: {@code dWax, dWaa and db}. */
  public static String listed(List<String> names) {
    return String.join(", ", names).replaceFirst(", ([^,]+)$", " and $1");
  }
}

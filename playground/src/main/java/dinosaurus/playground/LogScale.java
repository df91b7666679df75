package dinosaurus.playground;

import java.util.ArrayList;
import java.util.List;

/**
 * Maps powers of ten evenly.
 *
 * @param low the exponent at 0
 * @param high the exponent at 1, above low
 */
record LogScale(int low, int high) implements Scale {

  private static final int MARKS = 5;
  private static final int LIMIT = 15;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /**
   * Makes a scale from one power of ten to another that takes in the values, from 10^-15 to 10^15.
   */
  static LogScale around(double least, double most) {
    int low = bounded(Math.floor(StrictMath.log10(least)));
    return new LogScale(low, Math.max(bounded(Math.ceil(StrictMath.log10(most))), low + 1));
  }

  private static int bounded(double exponent) {
    return (int) Math.max(-LIMIT, Math.min(LIMIT, exponent));
  }

  @Override
  public double position(double value) {
    double exponent = value > 0 ? StrictMath.log10(value) : low;
    return Math.max(0, Math.min(1, (exponent - low) / (high - low)));
  }

  @Override
  public List<Tick> ticks() {
    int step = (high - low + MARKS - 1) / MARKS;
    List<Tick> ticks = new ArrayList<>();
    for (int exponent = low; exponent <= high; exponent++) {
      if (Math.floorMod(exponent, step) == 0) {
        ticks.add(new Tick((double) (exponent - low) / (high - low), power(exponent)));
      }
    }
    return ticks;
  }

  private static String power(int exponent) {
    StringBuilder text = new StringBuilder("10").append(exponent < 0 ? "⁻" : "");
    for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
      text.append(SUPERSCRIPTS.charAt(digit - '0'));
    }
    return text.toString();
  }
}

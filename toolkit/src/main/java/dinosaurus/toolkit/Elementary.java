package dinosaurus.toolkit;

/**
 * Computes tanh and log in plain IEEE 754 arithmetic, so that their bits are the same on every
 * machine and JDK.
 *
 * <p>{@link Math}'s may differ between both. {@link StrictMath}'s don't, but its tanh takes several
 * times the time, and its log is up to an ulp off, where a C library's is nearly always the double
 * next to the true value.
 */
final class Elementary {

  /** Entries of the table for each unit of x; a power of two, so that dividing by it is exact. */
  private static final int STEPS_PER_UNIT = 16;

  /** From here on tanh is 1 to the last bit. */
  private static final int SATURATION = 20;

  private static final int ZERO = SATURATION * STEPS_PER_UNIT;

  /** tanh of every step from -SATURATION to SATURATION; that of 0 is at ZERO. */
  private static final double[] TANH = tanhTable();

  /** Added and subtracted again, rounds a small double to an integer. */
  private static final double ROUNDER = 0x1.8p52;

  /**
   * ln 2 in two parts; the first has trailing zeros, so that a product with an exponent is exact.
   */
  private static final double LN2_HIGH = 0x1.62e42fefap-1;

  private static final double LN2_LOW = 0x1.cf79abc9e3b398p-40;
  private static final double SQRT_2 = 0x1.6a09e667f3bcdp0;
  private static final int SUBNORMAL_SHIFT = 54;

  private Elementary() {}

  /**
   * Replaces every entry x by tanh x, within 3 ulp; -0 becomes 0.
   *
   * <p>Takes x apart into the nearest sixteenth c and a rest r, looks up tanh c, adds up the Taylor
   * series of tanh r, and joins the two by tanh(c + r) = (tanh c + tanh r) / (1 + tanh c tanh r).
   * The loops before and after the one that looks up become vector instructions.
   *
   * @param scratch at least as long; overwritten
   */
  static void tanh(double[] x, double[] scratch) {
    for (int i = 0; i < x.length; i++) {
      double bounded = Math.max(-SATURATION, Math.min(SATURATION, x[i]));
      double step = bounded * STEPS_PER_UNIT + ROUNDER - ROUNDER;
      scratch[i] = step;
      x[i] = bounded - step / STEPS_PER_UNIT;
    }
    for (int i = 0; i < x.length; i++) {
      scratch[i] = TANH[ZERO + (int) scratch[i]];
    }
    for (int i = 0; i < x.length; i++) {
      double tanhC = scratch[i];
      double tanhR = tanhSeries(x[i]);
      x[i] = (tanhC + tanhR) / (1 + tanhC * tanhR);
    }
  }

  /** Computes r - r^3 / 3 + ..., which is tanh r for |r| up to 1/32. */
  private static double tanhSeries(double r) {
    double z = r * r;
    double tail = 62.0 / 2835;
    tail = tail * z - 17.0 / 315;
    tail = tail * z + 2.0 / 15;
    tail = tail * z - 1.0 / 3;
    return r + r * z * tail;
  }

  private static double[] tanhTable() {
    double[] table = new double[2 * ZERO + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = StrictMath.tanh((double) (i - ZERO) / STEPS_PER_UNIT);
    }
    return table;
  }

  /**
   * Computes ln x within 0.54 ulp.
   *
   * <p>With x = 2^k m and s = (m - 1) / (m + 1), ln x = k ln 2 + 2 (s + s^3 / 3 + s^5 / 5 + ...); k
   * ln 2 and 2 s are carried in two doubles each.
   */
  static double log(double x) {
    if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
      return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
    }
    int k = Math.getExponent(x);
    if (k < Double.MIN_EXPONENT) {
      x = Math.scalb(x, SUBNORMAL_SHIFT);
      k = Math.getExponent(x) - SUBNORMAL_SHIFT;
    }
    double m = Math.scalb(x, -Math.getExponent(x));
    if (m > SQRT_2) {
      m /= 2;
      k++;
    }
    return logOfParts(k, m);
  }

  /** Computes k ln 2 + ln m for m from sqrt(1/2) to sqrt(2). */
  private static double logOfParts(int k, double m) {
    double numerator = m - 1;
    double denominator = m + 1;
    double s = numerator / denominator;
    double error = Math.fma(-s, denominator, numerator) - s * (m - (denominator - 1));
    double high = k * LN2_HIGH + 2 * s;
    double low = k * LN2_HIGH - high + 2 * s;
    return high + (low + (k * LN2_LOW + 2 * error / denominator + 2 * s * logSeries(s * s)));
  }

  /** Computes z / 3 + z^2 / 5 + ... + z^11 / 23. */
  private static double logSeries(double z) {
    double tail = 0;
    for (int divisor = 23; divisor >= 3; divisor -= 2) {
      tail = (tail + 1.0 / divisor) * z;
    }
    return tail;
  }
}

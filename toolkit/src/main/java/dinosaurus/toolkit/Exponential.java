package dinosaurus.toolkit;

/**
 * Computes exp of whole vectors, with the bits of {@link StrictMath#exp} in half of its time.
 *
 * <p>With x = k ln 2 + r, exp x = 2^k exp r, and exp r comes from a polynomial: the algorithm of
 * fdlibm, which StrictMath specifies, in three loops, of which the second becomes vector
 * instructions.
 */
final class Exponential {

  /** ln 2 in two parts; the first has trailing zeros, so that its product with k is exact. */
  private static final double LN2_HIGH = 0x1.62e42feep-1;

  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
  private static final double PER_LN2 = 0x1.71547652b82fep0;

  /** The upper halves of the bits of 0.5 ln 2 and 1.5 ln 2, between which k is 1 or -1. */
  private static final int HALF_LN2 = 0x3fd62e42;

  private static final int THREE_HALVES_LN2 = 0x3ff0a2b2;
  private static final int SIGN_MASK = 0x7fffffff;

  /** From here to MOST in magnitude, and at 0, fdlibm has one formula, and 2^k is normal. */
  private static final double LEAST = 0x1p-28;

  private static final double MOST = 708;
  private static final int EXPONENT_BIAS = 1023;
  private static final int EXPONENT_SHIFT = 52;

  private Exponential() {}

  /**
   * Replaces every entry x by exp x.
   *
   * @param x any doubles
   * @param scratch at least as long; overwritten
   */
  static void exp(double[] x, double[] scratch) {
    for (int i = 0; i < x.length; i++) {
      if (!isOrdinary(x[i])) {
        strictExp(x);
        return;
      }
      scratch[i] = exponent(x[i]);
    }
    for (int i = 0; i < x.length; i++) {
      x[i] = expOfRest(x[i] - scratch[i] * LN2_HIGH, scratch[i] * LN2_LOW);
    }
    for (int i = 0; i < x.length; i++) {
      x[i] *= powerOfTwo((int) scratch[i]);
    }
  }

  private static boolean isOrdinary(double x) {
    double magnitude = Math.abs(x);
    return magnitude == 0 || magnitude >= LEAST && magnitude <= MOST;
  }

  private static void strictExp(double[] x) {
    for (int i = 0; i < x.length; i++) {
      x[i] = StrictMath.exp(x[i]);
    }
  }

  /** Returns k: x / ln 2, rounded as fdlibm does. */
  private static int exponent(double x) {
    int high = (int) (Double.doubleToRawLongBits(x) >>> Integer.SIZE) & SIGN_MASK;
    if (high <= HALF_LN2) {
      return 0;
    }
    if (high < THREE_HALVES_LN2) {
      return x < 0 ? -1 : 1;
    }
    return (int) (PER_LN2 * x + (x < 0 ? -0.5 : 0.5));
  }

  /** Computes exp(high - low), where r = high - low is at most 0.5 ln 2 in magnitude. */
  private static double expOfRest(double high, double low) {
    double r = high - low;
    double z = r * r;
    double series = 0x1.6376972bea4dp-25;
    series = series * z - 0x1.bbd41c5d26bf1p-20;
    series = series * z + 0x1.1566aaf25de2cp-14;
    series = series * z - 0x1.6c16c16bebd93p-9;
    series = series * z + 0x1.555555555553ep-3;
    double c = r - z * series;
    return 1 - (low - r * c / (2 - c) - high);
  }

  private static double powerOfTwo(int k) {
    return Double.longBitsToDouble((long) (k + EXPONENT_BIAS) << EXPONENT_SHIFT);
  }
}

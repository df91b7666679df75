package dinosaurus.toolkit;

import java.util.Collections;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Draws the same random numbers as NumPy's legacy generator ({@code numpy.random.seed} and its
 * friends).
 */
public final class NumpyRandom {

  private static final int STATE_SIZE = 624;
  private static final int SHIFT_SIZE = 397;

  private final int[] state = new int[STATE_SIZE];
  private int position;
  private boolean hasCachedGaussian;
  private double cachedGaussian;

  /** Creates a generator, as {@code numpy.random.seed(seed)} does. */
  public NumpyRandom(long seed) {
    seed(seed);
  }

  /** Starts again from a seed, from 0 to 2^32 - 1. */
  public void seed(long seed) {
    if (seed < 0 || seed > 0xFFFFFFFFL) {
      throw new IllegalArgumentException("Seed must be between 0 and 2**32 - 1, not " + seed + ".");
    }
    state[0] = (int) seed;
    for (int i = 1; i < STATE_SIZE; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
    position = STATE_SIZE;
    hasCachedGaussian = false;
  }

  /** Draws a double from [0, 1). */
  public double randomSample() {
    int high = nextInt() >>> 5;
    int low = nextInt() >>> 6;
    return (high * 67108864.0 + low) / 9007199254740992.0;
  }

  /** Draws from the standard normal distribution. */
  public double randn() {
    if (hasCachedGaussian) {
      hasCachedGaussian = false;
      return cachedGaussian;
    }
    double x1;
    double x2;
    double r2;
    do {
      x1 = 2.0 * randomSample() - 1.0;
      x2 = 2.0 * randomSample() - 1.0;
      r2 = x1 * x1 + x2 * x2;
    } while (r2 >= 1.0 || r2 == 0.0);
    double f = StrictMath.sqrt(-2.0 * StrictMath.log(r2) / r2);
    cachedGaussian = f * x1;
    hasCachedGaussian = true;
    return f * x2;
  }

  /** Draws a matrix of standard normals, row by row. */
  public SimpleMatrix randn(int rows, int columns) {
    double[] values = new double[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = randn();
    }
    return new SimpleMatrix(rows, columns, true, values);
  }

  /** Draws an index from a probability distribution. */
  public int choice(double[] probabilities) {
    double[] cumulative = new double[probabilities.length];
    double sum = 0;
    for (int i = 0; i < probabilities.length; i++) {
      sum += probabilities[i];
      cumulative[i] = sum;
    }
    if (!(Math.abs(sum - 1.0) <= 1.4901161193847656e-08)) {
      throw new IllegalArgumentException("probabilities do not sum to 1");
    }
    double u = randomSample();
    int index = 0;
    while (cumulative[index] / sum <= u) {
      index++;
    }
    return index;
  }

  /** Draws an index from a probability distribution given as a vector. */
  public int choice(SimpleMatrix probabilities) {
    return choice(probabilities.getDDRM().getData().clone());
  }

  /** Shuffles a list in place. */
  public void shuffle(List<?> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      int mask = (Integer.highestOneBit(i) << 1) - 1;
      int j;
      do {
        j = nextInt() & mask;
      } while (j > i);
      Collections.swap(list, i, j);
    }
  }

  private int nextInt() {
    if (position == STATE_SIZE) {
      for (int i = 0; i < STATE_SIZE; i++) {
        int y = (state[i] & 0x80000000) | (state[(i + 1) % STATE_SIZE] & 0x7FFFFFFF);
        state[i] =
            state[(i + SHIFT_SIZE) % STATE_SIZE] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908B0DF);
      }
      position = 0;
    }
    int y = state[position++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9D2C5680;
    y ^= (y << 15) & 0xEFC60000;
    return y ^ (y >>> 18);
  }
}

package dinosaurus.toolkit;

import java.util.Collections;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Draws the same random numbers as NumPy's legacy generator ({@code numpy.random.seed} and its
 * friends).
 *
 * <p>Seeds, uniform draws, choices and shuffles are NumPy's to the last bit. So are all but one in
 * a thousand normal draws; those differ in the last bit or two, because NumPy takes the C library's
 * logarithm, which is not the same on every machine.
 */
public final class NumpyRandom {

  private static final long MAX_SEED = 0xFFFFFFFFL;

  private MersenneTwister twister;
  private boolean hasCachedGaussian;
  private double cachedGaussian;

  /**
   * Creates a generator, as {@code numpy.random.seed(seed)} does.
   *
   * @param seed from 0 to 2^32 - 1
   * @throws IllegalArgumentException if the seed is out of range
   */
  public NumpyRandom(long seed) {
    twister = seeded(seed);
  }

  /**
   * Creates a generator from more than 32 bits, as {@code numpy.random.seed(key)} does.
   *
   * @param key its entries count as unsigned; at least two, for NumPy takes one for a seed
   * @throws IllegalArgumentException if they are fewer
   */
  public NumpyRandom(int[] key) {
    twister = new MersenneTwister(key);
  }

  /**
   * Starts again from a seed, as if the generator were new.
   *
   * @param seed from 0 to 2^32 - 1
   * @throws IllegalArgumentException if the seed is out of range
   */
  public void seed(long seed) {
    twister = seeded(seed);
    hasCachedGaussian = false;
  }

  private static MersenneTwister seeded(long seed) {
    if (seed < 0 || seed > MAX_SEED) {
      throw new IllegalArgumentException(
          "Seed must be between 0 and 2**32 - 1, but it is " + seed + ".");
    }
    return new MersenneTwister((int) seed);
  }

  /**
   * Draws a double evenly from [0, 1), a multiple of 2^-53.
   *
   * @return the double {@code numpy.random.random_sample()} gives
   */
  public double randomSample() {
    int high = twister.next() >>> 5;
    int low = twister.next() >>> 6;
    return (high * 0x1p26 + low) * 0x1p-53;
  }

  /**
   * Draws a matrix evenly from [0, 1), row by row.
   *
   * @param rows at least 0
   * @param columns at least 0
   * @return a new matrix, (rows, columns)
   * @throws IllegalArgumentException if a dimension is negative
   */
  public SimpleMatrix rand(int rows, int columns) {
    SimpleMatrix matrix = Shapes.zeros(rows, columns);
    for (int i = 0; i < matrix.getNumElements(); i++) {
      matrix.set(i, randomSample());
    }
    return matrix;
  }

  /**
   * Draws from the standard normal distribution.
   *
   * <p>The polar method gives two draws at a time (G. Marsaglia and T. A. Bray, "A convenient
   * method for generating normal variables", SIAM Review 6(3), 1964); the second waits for the next
   * call.
   *
   * @return the double {@code numpy.random.randn()} gives, but for the last bits of one in a
   *     thousand
   */
  public double randn() {
    if (hasCachedGaussian) {
      hasCachedGaussian = false;
      return cachedGaussian;
    }
    double x1;
    double x2;
    double r2;
    do {
      x1 = 2 * randomSample() - 1;
      x2 = 2 * randomSample() - 1;
      r2 = x1 * x1 + x2 * x2;
    } while (r2 >= 1 || r2 == 0);
    double f = Math.sqrt(-2 * Elementary.log(r2) / r2);
    cachedGaussian = f * x1;
    hasCachedGaussian = true;
    return f * x2;
  }

  /**
   * Draws a matrix of standard normals, row by row.
   *
   * @param rows at least 0
   * @param columns at least 0
   * @return a new matrix, (rows, columns)
   * @throws IllegalArgumentException if a dimension is negative
   */
  public SimpleMatrix randn(int rows, int columns) {
    SimpleMatrix matrix = Shapes.zeros(rows, columns);
    for (int i = 0; i < matrix.getNumElements(); i++) {
      matrix.set(i, randn());
    }
    return matrix;
  }

  /**
   * Draws an index from a probability distribution with one uniform draw.
   *
   * @param probabilities one per index, none negative, with sum 1 (1.4e-8 off at most); not
   *     modified
   * @return an index, from 0 to probabilities.length - 1, that {@code numpy.random.choice} gives
   * @throws IllegalArgumentException if the probabilities are empty, have NaN or a negative entry,
   *     or don't sum to 1
   */
  public int choice(double[] probabilities) {
    Distribution.require(probabilities);
    return Distribution.index(probabilities, randomSample());
  }

  /**
   * Draws an index from a probability distribution given as a vector.
   *
   * @param probabilities a column (n, 1) or a row (1, n), otherwise as in {@link
   *     #choice(double[])}; not modified
   * @return an index, from 0 to n - 1
   * @throws IllegalArgumentException if this is not a vector, or not a distribution
   */
  public int choice(SimpleMatrix probabilities) {
    Shapes.requireVector("probabilities", probabilities);
    double[] values = new double[probabilities.getNumElements()];
    for (int i = 0; i < values.length; i++) {
      values[i] = probabilities.get(i);
    }
    return choice(values);
  }

  /**
   * Shuffles a list in place, from its end to its start (R. Durstenfeld, "Algorithm 235",
   * Communications of the ACM 7(7), 1964), as {@code numpy.random.shuffle} does.
   *
   * @param list the list; modified
   * @throws UnsupportedOperationException if the list can't be changed, as those of {@code List.of}
   */
  public void shuffle(List<?> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      Collections.swap(list, i, upTo(i));
    }
  }

  /** Draws from 0 to max: masks to the bits that max needs, and draws again while too large. */
  private int upTo(int max) {
    int mask = (Integer.highestOneBit(max) << 1) - 1;
    int draw;
    do {
      draw = twister.next() & mask;
    } while (draw > max);
    return draw;
  }
}

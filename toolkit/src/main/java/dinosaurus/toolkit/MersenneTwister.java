package dinosaurus.toolkit;

/**
 * Draws 32-bit numbers with the Mersenne Twister MT19937.
 *
 * <p>M. Matsumoto and T. Nishimura, "Mersenne Twister: a 623-dimensionally equidistributed uniform
 * pseudo-random number generator", ACM Transactions on Modeling and Computer Simulation 8(1), 1998;
 * the seeding is that of their revision of 2002 (Knuth, The Art of Computer Programming, volume 2,
 * 3rd edition, page 106).
 */
final class MersenneTwister {

  private static final int SIZE = 624;
  private static final int MIDDLE = 397;
  private static final int UPPER_BIT = 0x80000000;
  private static final int LOWER_BITS = 0x7FFFFFFF;
  private static final int TWIST = 0x9908B0DF;
  private static final int SEED_MULTIPLIER = 1812433253;

  private final int[] state = new int[SIZE];
  private int position;

  /** Creates a generator from the 32 bits of a seed. */
  MersenneTwister(int seed) {
    state[0] = seed;
    for (int i = 1; i < SIZE; i++) {
      state[i] = SEED_MULTIPLIER * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
    position = SIZE;
  }

  /** Draws the next 32 bits. */
  int next() {
    if (position == SIZE) {
      twistAll();
    }
    int y = state[position++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9D2C5680;
    y ^= (y << 15) & 0xEFC60000;
    return y ^ (y >>> 18);
  }

  private void twistAll() {
    for (int i = 0; i < SIZE; i++) {
      int y = (state[i] & UPPER_BIT) | (state[(i + 1) % SIZE] & LOWER_BITS);
      state[i] = state[(i + MIDDLE) % SIZE] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : TWIST);
    }
    position = 0;
  }
}

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
  private static final int KEY_SEED = 19650218;
  private static final int KEY_MULTIPLIER = 1664525;
  private static final int MIXING_MULTIPLIER = 1566083941;

  private final int[] state = new int[SIZE];
  private int position;

  /** Creates a generator from the 32 bits of a seed. */
  MersenneTwister(int seed) {
    state[0] = seed;
    for (int i = 1; i < SIZE; i++) {
      state[i] = SEED_MULTIPLIER * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
  }

  /** Creates a generator from the bits of a key (the revision's {@code init_by_array}). */
  MersenneTwister(int[] key) {
    this(KEY_SEED);
    if (key.length < 2) {
      throw new IllegalArgumentException(
          "A key must have two entries, but has " + key.length + ".");
    }
    int place = 1;
    for (int k = 0; k < Math.max(SIZE, key.length); k++) {
      int next = k % key.length;
      place = stir(place, KEY_MULTIPLIER, key[next] + next);
    }
    for (int k = 1; k < SIZE; k++) {
      place = stir(place, MIXING_MULTIPLIER, -place);
    }
    state[0] = UPPER_BIT;
  }

  /** Stirs something into an entry of the state, and returns the next place. */
  private int stir(int place, int multiplier, int more) {
    int before = state[place - 1];
    state[place] = (state[place] ^ ((before ^ (before >>> 30)) * multiplier)) + more;
    if (place < SIZE - 1) {
      return place + 1;
    }
    state[0] = state[SIZE - 1];
    return 1;
  }

  /** Draws the next 32 bits. Whoever draws few pays for few: the state is twisted on the way. */
  int next() {
    int following = position == SIZE - 1 ? 0 : position + 1;
    int middle = position < SIZE - MIDDLE ? position + MIDDLE : position + MIDDLE - SIZE;
    int y = (state[position] & UPPER_BIT) | (state[following] & LOWER_BITS);
    y = state[middle] ^ (y >>> 1) ^ (-(y & 1) & TWIST);
    state[position] = y;
    position = following;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9D2C5680;
    y ^= (y << 15) & 0xEFC60000;
    return y ^ (y >>> 18);
  }
}

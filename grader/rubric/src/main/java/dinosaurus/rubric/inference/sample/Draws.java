package dinosaurus.rubric.inference.sample;

import dinosaurus.toolkit.NumpyRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers what generators draw, by their seeds. */
final class Draws {

  private static final long LARGEST_SEED = (1L << 32) - 1;

  /** Later draws are seldom asked for, one after the other, and made again. */
  private static final int KEPT = 200;

  private final Map<Long, Generator> generators = new HashMap<>();

  /** Draws from one seed. */
  private static final class Generator {

    private final long seed;
    private final List<Double> kept = new ArrayList<>();
    private NumpyRandom random;
    private int next;
    private double last;

    Generator(long seed) {
      this.seed = seed;
      this.random = new NumpyRandom(seed);
    }

    double draw(int number) {
      if (number < kept.size()) {
        return kept.get(number);
      }
      if (number < next - 1) {
        random = new NumpyRandom(seed);
        next = 0;
      }
      while (next <= number) {
        last = random.randomSample();
        if (kept.size() == next && next < KEPT) {
          kept.add(last);
        }
        next++;
      }
      return last;
    }
  }

  /**
   * Returns a draw from 0 to 1.
   *
   * @param seed of the generator
   * @param number of the draw, from 0
   * @return NaN if there is no such generator
   */
  double of(long seed, int number) {
    return seed < 0 || seed > LARGEST_SEED
        ? Double.NaN
        : generators.computeIfAbsent(seed, Generator::new).draw(number);
  }
}

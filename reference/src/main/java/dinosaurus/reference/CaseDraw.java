package dinosaurus.reference;

import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.Sha256;
import dinosaurus.toolkit.NumpyRandom;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Decides what a case is like that nobody may foresee, draw by draw.
 *
 * @param random the generator; every draw moves it on
 */
record CaseDraw(NumpyRandom random) {

  private static final int MOST_ATTEMPTS = 1000;

  /**
   * Draws a case again and again until it will do.
   *
   * @param seed the seed of all cases
   * @param id the id of this one, which has draws of its own
   * @param make makes the case
   * @param willDo tells whether the case keeps its margins and shows what it is for
   * @throws IllegalStateException if a thousand cases won't do
   */
  static <F extends Case<?, ?>> F draw(
      byte[] seed, String id, Function<CaseDraw, F> make, Predicate<F> willDo) {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      F one = make.apply(of(seed, id + "#" + attempt));
      if (willDo.test(one)) {
        return one;
      }
    }
    throw new IllegalStateException("No case drawn as " + id + " will do.");
  }

  private static CaseDraw of(byte[] seed, String label) {
    byte[] digest = Sha256.of(seed, label.getBytes(StandardCharsets.UTF_8));
    IntBuffer words = ByteBuffer.wrap(digest).asIntBuffer();
    int[] key = new int[words.remaining()];
    words.get(key);
    return new CaseDraw(new NumpyRandom(key));
  }

  /** Draws one of several things. */
  <T> T one(List<T> things) {
    return things.get(integer(0, things.size() - 1));
  }

  /** Draws some of several things, in any order. */
  <T> List<T> some(int number, List<T> things) {
    List<T> shuffled = new ArrayList<>(things);
    random.shuffle(shuffled);
    return List.copyOf(shuffled.subList(0, number));
  }

  /** Draws evenly from least to most, both among them. */
  int integer(int least, int most) {
    return least + (int) (random.randomSample() * (most - least + 1.0));
  }

  /** Draws evenly from a range. */
  double number(double least, double most) {
    return least + random.randomSample() * (most - least);
  }

  /** Draws from a range so that every order of magnitude is as likely. */
  double magnitude(double least, double most) {
    return least * StrictMath.pow(most / least, random.randomSample());
  }
}

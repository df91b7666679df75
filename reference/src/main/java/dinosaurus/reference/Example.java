package dinosaurus.reference;

import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.stream.IntStream;

/**
 * Holds a sequence to learn from.
 *
 * @param x the indices of the input characters
 * @param y the indices of the characters to predict
 */
record Example(int[] x, int[] y) {

  private static final Vocabulary ALPHABET = Vocabulary.ofText("abcdefghijklmnopqrstuvwxyz");

  /** Makes what {@code model} makes of a name: x begins with NO_INPUT, y ends with the newline. */
  static Example name(String name) {
    int[] characters = ALPHABET.indices(name);
    return new Example(
        IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray(),
        IntStream.concat(IntStream.of(characters), IntStream.of(ALPHABET.newline())).toArray());
  }

  /** Draws both sequences evenly. */
  static Example drawn(long seed, int steps, int inputs, int outputs) {
    return drawn(new NumpyRandom(seed), steps, inputs, outputs);
  }

  /** Draws both sequences evenly, which moves the generator on. */
  static Example drawn(NumpyRandom random, int steps, int inputs, int outputs) {
    return new Example(indices(random, steps, inputs), indices(random, steps, outputs));
  }

  private static int[] indices(NumpyRandom random, int steps, int size) {
    return IntStream.range(0, steps).map(step -> (int) (random.randomSample() * size)).toArray();
  }
}

package dinosaurus.shakespeare;

import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Rnn;
import java.util.function.Consumer;

/** Goes on with a poem, one drawn character at a time. */
final class Poet {

  /** The characters of a poem after its beginning. */
  static final int LENGTH = 400;

  private final Network network;
  private final double temperature;
  private final int seed;

  /**
   * Takes a network.
   *
   * @param temperature what the scores are divided by before a character is drawn; above 0
   * @param seed the seed of the draws
   */
  Poet(Network network, double temperature, int seed) {
    this.network = network;
    this.temperature = temperature;
    this.seed = seed;
  }

  /** Writes 400 characters after a beginning, and hands on each as it is drawn. */
  void write(Beginning beginning, Consumer<Character> paper) {
    NumpyRandom random = new NumpyRandom(seed);
    int[] window = beginning.window(network.vocabulary());
    for (int i = 0; i < LENGTH; i++) {
      int index = random.choice(Rnn.softmax(network.scores(window).divide(temperature)));
      System.arraycopy(window, 1, window, 0, window.length - 1);
      window[window.length - 1] = index;
      paper.accept(network.vocabulary().character(index));
    }
  }

  /** Writes a poem whole, its beginning included. */
  String poem(Beginning beginning) {
    StringBuilder poem = new StringBuilder(beginning.text());
    write(beginning, poem::append);
    return poem.toString();
  }
}

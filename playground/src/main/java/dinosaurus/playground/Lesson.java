package dinosaurus.playground;

/**
 * Holds the characters of one step of training, as indices.
 *
 * @param x the inputs, {@link dinosaurus.toolkit.Rnn#NO_INPUT} first
 * @param y the characters to predict, as many
 */
record Lesson(int[] x, int[] y) {

  int length() {
    return x.length;
  }
}

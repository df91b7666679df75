package dinosaurus.shakespeare;

import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Is how a poem begins, made of characters that the network knows.
 *
 * @param text at least one character, fewer than 40, in lower case
 * @param dropped the characters that the network doesn't know, each once; empty if there were none
 */
record Beginning(String text, String dropped) {

  /**
   * Puts what somebody typed into lower case, and leaves out what the network doesn't know.
   *
   * @throws PoetException if nothing is left, or 40 characters and more
   */
  static Beginning of(String typed, Vocabulary vocabulary) {
    String lower = typed.toLowerCase(Locale.ROOT);
    String known = only(lower, vocabulary, true);
    String dropped = only(lower, vocabulary, false);
    if (typed.isEmpty()) {
      throw new PoetException("The beginning is empty; write a few words.");
    }
    if (known.isEmpty()) {
      throw new PoetException(
          "The beginning has no character that the network knows; it knows "
              + list(vocabulary)
              + ".");
    }
    if (known.length() >= Windows.LENGTH) {
      throw new PoetException(
          String.format(
              Locale.ROOT,
              "The beginning has %,d characters; write fewer than %d.",
              known.length(),
              Windows.LENGTH));
    }
    return new Beginning(
        known,
        dropped
            .codePoints()
            .distinct()
            .mapToObj(Character::toString)
            .collect(Collectors.joining()));
  }

  private static String only(String text, Vocabulary vocabulary, boolean known) {
    return text.codePoints()
        .filter(character -> vocabulary.characters().indexOf(character) >= 0 == known)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String list(Vocabulary vocabulary) {
    return vocabulary.characters().replaceAll("\\s", "") + ", the blank and the newline";
  }

  /** Returns the first window: nothing, then the beginning at the right end. */
  int[] window(Vocabulary vocabulary) {
    int[] window = new int[Windows.LENGTH];
    Arrays.fill(window, Rnn.NO_INPUT);
    int[] indices = vocabulary.indices(text);
    System.arraycopy(indices, 0, window, window.length - indices.length, indices.length);
    return window;
  }
}

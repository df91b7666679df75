package dinosaurus.harness.leak;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds phrases in a text, whatever their white space. */
final class Phrases {

  /** The least length of a phrase without its white space; shorter ones are found by chance. */
  static final int SHORTEST = 10;

  private static final int HASHED = 4;

  private record Phrase(String squeezed, String source) {}

  private final Map<String, List<Phrase>> byStart = new HashMap<>();

  /** The hashes of the first letters, so that most of a text needn't be looked up. */
  private final BitSet hashes = new BitSet();

  /**
   * Adds a phrase, if it is long enough to mean something.
   *
   * @param source what a finding says of it
   */
  void add(String phrase, String source) {
    String squeezed = squeeze(phrase);
    if (squeezed.length() >= SHORTEST) {
      hashes.set(hash(squeezed, 0));
      byStart
          .computeIfAbsent(squeezed.substring(0, SHORTEST), start -> new ArrayList<>())
          .add(new Phrase(squeezed, source));
    }
  }

  /**
   * Searches a text.
   *
   * @param squeezed the text, squeezed
   * @param found is told the source of each phrase that is in it
   */
  void search(String squeezed, Consumer<String> found) {
    for (int i = 0; i + SHORTEST <= squeezed.length(); i++) {
      if (hashes.get(hash(squeezed, i))) {
        for (Phrase phrase : byStart.getOrDefault(squeezed.substring(i, i + SHORTEST), List.of())) {
          if (squeezed.startsWith(phrase.squeezed(), i)) {
            found.accept(phrase.source());
          }
        }
      }
    }
  }

  private static int hash(String text, int start) {
    int hash = text.charAt(start);
    for (int i = start + 1; i < start + HASHED; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash & 0xFFFFF;
  }

  /** Returns a text without white space. */
  static String squeeze(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        squeezed.append(text.charAt(i));
      }
    }
    return squeezed.toString();
  }
}

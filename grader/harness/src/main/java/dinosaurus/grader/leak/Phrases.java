package dinosaurus.grader.leak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Finds phrases in a text, whatever their white space. */
final class Phrases {

  /** The least length of a phrase without its white space; shorter ones are found by chance. */
  static final int SHORTEST = 10;

  private record Phrase(String squeezed, String source) {}

  private final Map<String, List<Phrase>> byStart = new HashMap<>();

  /**
   * Adds a phrase, if it is long enough to mean something.
   *
   * @param source what a finding says of it
   */
  void add(String phrase, String source) {
    String squeezed = squeeze(phrase);
    if (squeezed.length() >= SHORTEST) {
      byStart
          .computeIfAbsent(squeezed.substring(0, SHORTEST), start -> new ArrayList<>())
          .add(new Phrase(squeezed, source));
    }
  }

  /**
   * Searches a text.
   *
   * @param squeezed the text, squeezed
   * @param found is told each phrase that is in it, and its source
   */
  void search(String squeezed, BiConsumer<String, String> found) {
    for (int i = 0; i + SHORTEST <= squeezed.length(); i++) {
      int start = i;
      byStart.getOrDefault(squeezed.substring(i, i + SHORTEST), List.of()).stream()
          .filter(phrase -> squeezed.startsWith(phrase.squeezed(), start))
          .forEach(phrase -> found.accept(phrase.squeezed(), phrase.source()));
    }
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

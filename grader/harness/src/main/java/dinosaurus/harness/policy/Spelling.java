package dinosaurus.harness.policy;

import dinosaurus.rubric.score.EditDistance;
import java.util.Collection;
import java.util.Comparator;

/** Guesses which word was meant. */
final class Spelling {

  private static final int LETTERS_A_MISTAKE = 4;

  private Spelling() {}

  /**
   * Says what to write instead of a word.
   *
   * @param word the word
   * @param allowed what may stand there
   * @return the word that is most like it, if one is like it; otherwise all of them
   */
  static String advice(String word, Collection<String> allowed) {
    return allowed.stream()
        .min(Comparator.comparingInt(other -> EditDistance.between(word, other)))
        .filter(
            other -> EditDistance.between(word, other) <= 1 + other.length() / LETTERS_A_MISTAKE)
        .map(other -> "did you mean " + other + "?")
        .orElseGet(() -> "here may be " + String.join(", ", allowed) + ".");
  }
}

package dinosaurus.harness.policy;

import java.util.Arrays;
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
        .min(Comparator.comparingInt(other -> distance(word, other)))
        .filter(other -> distance(word, other) <= 1 + other.length() / LETTERS_A_MISTAKE)
        .map(other -> "did you mean " + other + "?")
        .orElseGet(() -> "here may be " + String.join(", ", allowed) + ".");
  }

  /** Counts the letters to put in, take out or replace to make one word of another. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}

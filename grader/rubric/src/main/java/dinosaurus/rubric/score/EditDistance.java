package dinosaurus.rubric.score;

import java.util.Arrays;

/** Tells how far a word is from one that may have been meant. */
public final class EditDistance {

  private EditDistance() {}

  /** Counts the letters to put in, take out or replace to make one word of another. */
  public static int between(String one, String other) {
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

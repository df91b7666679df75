package dinosaurus.harness.similarity;

import java.util.List;

/**
 * Quotes some lines of a submission.
 *
 * @param file the name of the file
 * @param from the number of the first line, from 1
 * @param to the number of the last line
 * @param text the lines, cut where they are too many or too long
 */
public record Excerpt(String file, int from, int to, List<String> text) {

  /** Copies the list, so that it never changes. */
  public Excerpt {
    text = List.copyOf(text);
  }
}

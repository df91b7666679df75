package dinosaurus.rubric.report;

import java.util.ArrayList;
import java.util.List;

/** Draws with ASCII, which every console can show. */
final class ConsoleText {

  /** How many columns there are, which every console has. */
  static final int WIDTH = 80;

  private static final int BAR = 20;

  private ConsoleText() {}

  /** Replaces each character beyond ASCII by its Unicode escape. */
  static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (char character : text.toCharArray()) {
      if (character < 0x7F) {
        ascii.append(character);
      } else {
        ascii.append("\\u").append(Integer.toHexString(0x10000 | character).substring(1));
      }
    }
    return ascii.toString();
  }

  /** Breaks a text into lines at blanks; a word that is too long has a line of its own. */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" +")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Puts two texts at both ends of a line. */
  static String spread(String left, String right) {
    return left + right(right, left.length());
  }

  /** Moves a text to the right edge of a line of which some columns are taken. */
  static String right(String text, int columns) {
    return " ".repeat(Math.max(2, WIDTH - columns - text.length())) + text;
  }

  /** Breaks a text into lines that begin with an indentation. */
  static List<String> paragraph(String indent, String text) {
    return wrapped(ascii(text), WIDTH - indent.length()).stream().map(indent::concat).toList();
  }

  /**
   * Draws how far an exercise is, {@code [##########----------]}; the bar is full for all points
   * alone, and empty for none alone.
   *
   * @param earned the points, from 0 to possible
   * @param possible the most there are, positive
   */
  static String bar(int earned, int possible, Paint paint) {
    int share = earned * BAR / possible;
    int full = earned == 0 ? 0 : Math.max(1, share);
    return "[" + paint.right("#".repeat(full)) + "-".repeat(BAR - full) + "]";
  }

  /** Returns how many columns a bar takes. */
  static int barColumns() {
    return BAR + 2;
  }
}

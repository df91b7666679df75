package dinosaurus.rubric.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines. */
final class Wrap {

  private Wrap() {}

  /** Breaks at blanks; a word that is too long has a line of its own. */
  static List<String> lines(String text, int width) {
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
}

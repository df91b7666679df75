package dinosaurus.playground;

import java.util.ArrayList;
import java.util.List;

/** Sets entries into lines of equal width, separated by commas. */
final class Wrapping {

  private static final int WIDTH = 80;

  private Wrapping() {}

  /** Returns what stands for an entry, which may be empty. */
  static String shown(String entry) {
    return entry.isEmpty() ? "(nothing)" : entry;
  }

  /** Returns the lines, each indented. */
  static List<String> lines(List<String> entries, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < entries.size(); i++) {
      String entry = shown(entries.get(i)) + (i + 1 < entries.size() ? "," : "");
      if (line.length() > indent.length() && line.length() + entry.length() > WIDTH) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(indent);
      }
      line.append(entry).append(' ');
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}

package dinosaurus.harness.leak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together the strings, the characters and the pairs of digits of a program's text. */
final class Pieces {

  private static final Pattern PAIRS =
      Pattern.compile("(?:\\p{XDigit}{2}[\\s:,;.-]){7,}\\p{XDigit}{2}");

  private Pieces() {}

  /** Returns what the pieces make together; each kind of piece for itself. */
  static List<Part> joined(String text) {
    List<Part> parts = new ArrayList<>();
    add(parts, "strings", quoted(text, '"'));
    add(parts, "characters", quoted(text, '\''));
    for (Matcher pairs = PAIRS.matcher(text); pairs.find(); ) {
      add(parts, "pairs of digits", pairs.group().replaceAll("\\P{XDigit}", ""));
    }
    parts.addAll(IntegerLists.in(text));
    return parts;
  }

  private static void add(List<Part> parts, String how, String pieces) {
    if (!pieces.isEmpty()) {
      parts.add(new Part(how, pieces.getBytes(StandardCharsets.ISO_8859_1)));
    }
  }

  /** Returns all that is between quotes, none of which goes over the end of its line. */
  private static String quoted(String text, char quote) {
    StringBuilder all = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote || c == '\n') {
        inside = c == quote && !inside;
      } else if (inside) {
        all.append(c);
        if (c == '\\' && i + 1 < text.length()) {
          i++;
          all.append(text.charAt(i));
        }
      }
    }
    return all.toString();
  }
}

package dinosaurus.rubric.report.document;

/** Takes the comments out of Java source; what looks like one in a literal is none. */
final class Comments {

  private static final String TEXT_BLOCK = "\"\"\"";

  private final String source;
  private int at;

  private Comments(String source) {
    this.source = source;
  }

  /** Returns the source without its comments, whatever it holds, in one pass. */
  static String without(String source) {
    Comments comments = new Comments(source);
    StringBuilder code = new StringBuilder();
    while (comments.at < source.length()) {
      code.append(comments.next());
    }
    return code.toString();
  }

  /** Returns the next piece of code and goes beyond it. */
  private String next() {
    int start = at;
    if (looking("//")) {
      at = end("\n");
      return "";
    }
    if (looking("/*")) {
      at = Math.min(source.length(), end("*/") + 2);
      return "";
    }
    if (looking(TEXT_BLOCK)) {
      at = closing(TEXT_BLOCK, true);
    } else if (looking("\"") || looking("'")) {
      at = closing(source.substring(at, at + 1), false);
    } else {
      at++;
    }
    return source.substring(start, at);
  }

  private boolean looking(String text) {
    return source.startsWith(text, at);
  }

  /** Returns where a comment ends that a mark ends. */
  private int end(String mark) {
    int found = source.indexOf(mark, at + 2);
    return found < 0 ? source.length() : found;
  }

  /** Returns the place behind a closing quote, or the line's end where there is none. */
  private int closing(String quote, boolean severalLines) {
    int place = at + quote.length();
    while (place < source.length() && !source.startsWith(quote, place)) {
      char c = source.charAt(place);
      if (c == '\n' && !severalLines) {
        return place;
      }
      place += c == '\\' ? 2 : 1;
    }
    return Math.min(source.length(), place + quote.length());
  }
}

package dinosaurus.rubric.report;

import java.util.regex.Pattern;

/** Keeps text from being read as Markdown or HTML, as a link or as a mention. */
public final class Markdown {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_#|~$]|(?<=])\\(");

  /**
   * GitHub links these in the finished text: an escape doesn't help there, but a hair space does.
   */
  private static final Pattern REFERENCE = Pattern.compile("(?i)(&#64;|\\\\#|\\bgh-)(?=\\w)");

  private static final String GAP = "&#8202;";

  /** A workflow knows its own comment by an HTML comment, which nobody else may begin. */
  private static final String COMMENT = "<!--";

  private static final String BROKEN_COMMENT = "<!\u200a--";
  private static final Pattern BACKTICKS = Pattern.compile("`+");
  private static final int SHORTEST_FENCE = 3;

  private Markdown() {}

  /**
   * Escapes a line of text.
   *
   * @param text any line
   * @return the Markdown that shows it as it is
   */
  public static String escape(String text) {
    String escaped = SPECIAL.matcher(text).replaceAll("\\\\$0");
    String harmless =
        escaped
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("@", "&#64;")
            .replace("://", ":" + GAP + "//")
            .replace("www.", "www." + GAP);
    return REFERENCE.matcher(harmless).replaceAll("$1" + GAP);
  }

  /**
   * Shows a text of several lines as it is, in a block that it can't break out of; only an HTML
   * comment that it begins gets a hair space.
   */
  static String block(String text) {
    int longest =
        BACKTICKS.matcher(text).results().mapToInt(run -> run.end() - run.start()).max().orElse(0);
    String fence = "`".repeat(Math.max(SHORTEST_FENCE, longest + 1));
    return fence + "text\n" + text.replace(COMMENT, BROKEN_COMMENT) + "\n" + fence + "\n";
  }
}

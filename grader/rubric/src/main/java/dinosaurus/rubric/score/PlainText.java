package dinosaurus.rubric.score;

import java.util.regex.Pattern;

/** Makes text from a submission fit to be shown: bounded, and free of control characters. */
public final class PlainText {

  private static final int LINE_LIMIT = 300;
  private static final int BLOCK_LIMIT = 10_000;

  /** Where the JVM keeps an object and who loaded its class are others in every run. */
  private static final Pattern OF_ONE_RUN =
      Pattern.compile(
          "(?<=[\\w$;/])@[0-9a-f]{5,8}\\b| \\(\\S+ (is|and \\S+ are) in .* of loader .*\\)$");

  private PlainText() {}

  /**
   * Makes one line of a text: line breaks and tabs become blanks, other invisible characters
   * question marks, and what is too long ends in three dots.
   *
   * @param text any text; null counts as empty
   * @return at most 300 characters
   */
  public static String line(String text) {
    String start = start(text, LINE_LIMIT);
    StringBuilder clean = new StringBuilder(start.length());
    start.codePoints().map(c -> isBlank(c) ? ' ' : visible(c)).forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  /**
   * Makes one line of a text that a submission's run gave, the same in every run: {@code
   * [D@1b2c3d4e} becomes {@code [D}, and the modules of a failed cast are left out.
   *
   * @param text any text; null counts as empty
   * @return at most 300 characters
   */
  static String ofRun(String text) {
    return line(text == null ? "" : OF_ONE_RUN.matcher(text).replaceAll(""));
  }

  /**
   * Cleans a text of several lines, such as a compiler's messages, keeping its line breaks.
   *
   * @param text any text; null counts as empty
   * @return at most 10,000 characters, lines separated by {@code \n}
   */
  public static String block(String text) {
    String start = start(text, BLOCK_LIMIT).replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder clean = new StringBuilder(start.length());
    start
        .codePoints()
        .map(c -> c == '\n' ? c : isBlank(c) ? ' ' : visible(c))
        .forEach(clean::appendCodePoint);
    return clean.toString().stripTrailing();
  }

  private static String start(String text, int limit) {
    String given = text == null ? "" : text;
    return given.length() <= limit ? given : given.substring(0, limit - 3) + "...";
  }

  private static boolean isBlank(int character) {
    return character == '\n' || character == '\r' || character == '\t';
  }

  private static int visible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          '?';
      default -> character;
    };
  }
}

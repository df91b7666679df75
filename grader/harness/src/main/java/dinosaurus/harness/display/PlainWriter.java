package dinosaurus.harness.display;

import java.io.PrintWriter;

/**
 * Writes to the console, and lets nothing through by which a text could move a terminal's cursor,
 * colour or clear it, turn the direction of writing, or look like lines of the grader's own:
 * question marks stand for such characters, and blanks for the line breaks within a line.
 *
 * <p>Whatever is printed comes through here, so that nobody has to remember who named it.
 */
public final class PlainWriter extends PrintWriter {

  private static final char MARK_OF_UTF_8 = '\ufeff';

  /** What makes one character of several, as in names of some languages. */
  private static final String JOINERS = "\u200c\u200d";

  /**
   * Creates a writer, which flushes whenever a line ends.
   *
   * @param out where to
   */
  public PlainWriter(PrintWriter out) {
    super(out, true);
  }

  @Override
  public void write(int character) {
    write(String.valueOf((char) character));
  }

  @Override
  public void write(char[] characters, int from, int length) {
    write(new String(characters, from, length));
  }

  @Override
  public void write(String text, int from, int length) {
    StringBuilder plain = new StringBuilder(length);
    int next;
    for (int at = from; at < from + length; at = next) {
      int character = text.codePointAt(at);
      next = at + Character.charCount(character);
      boolean endsLine = text.startsWith("\r\n", at);
      plain.appendCodePoint(endsLine || isPlain(character) ? character : '?');
    }
    super.write(plain.toString(), 0, plain.length());
  }

  @Override
  public void println(String line) {
    super.println(String.valueOf(line).replaceAll("\\R", " "));
  }

  @Override
  public void println(Object line) {
    println(String.valueOf(line));
  }

  private static boolean isPlain(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\n' || character == '\t';
      case Character.FORMAT -> character == MARK_OF_UTF_8 || JOINERS.indexOf(character) >= 0;
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      default -> true;
    };
  }
}

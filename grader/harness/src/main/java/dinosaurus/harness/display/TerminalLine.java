package dinosaurus.harness.display;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Is the last line of a terminal, which is drawn again and again. */
public final class TerminalLine {

  /**
   * What the launcher sets to true if a person looks at the standard error. Java can't tell: {@code
   * System.console()} asks for the standard input and output, and on JDK 22 and newer is there in
   * any case.
   */
  static final String TERMINAL = "dino.terminal";

  /** One less than the narrowest usual terminal, where a full line would wrap. */
  private static final int WIDTH = 79;

  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintWriter terminal;

  TerminalLine(PrintWriter terminal) {
    this.terminal = terminal;
  }

  /** Returns the line of the standard error, if that is a terminal, outside CI and not dumb. */
  public static Optional<TerminalLine> ofTheStandardError() {
    return isPossible(System.getenv()) ? Optional.of(open()) : Optional.empty();
  }

  static boolean isPossible(Map<String, String> environment) {
    return Boolean.getBoolean(TERMINAL)
        && !environment.containsKey("CI")
        && !"dumb".equals(environment.get("TERM"));
  }

  /** Opens the standard error to draw on it, past what keeps texts from doing so. */
  private static TerminalLine open() {
    return new TerminalLine(
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
  }

  /** Draws a text in the place of the one before. */
  public void draw(String text) {
    terminal.print(ERASE_LINE + shortened(text));
    terminal.flush();
  }

  private static String shortened(String line) {
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 3) + "...";
  }

  /** Makes room for another line. */
  public void clear() {
    draw("");
  }
}

package dinosaurus.playground;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Is what the user reads from.
 *
 * @param isTerminal whether somebody watches it
 * @param charset the charset it is written in
 * @param out what is printed
 * @param err where mistakes are told
 */
public record Screen(boolean isTerminal, Charset charset, PrintWriter out, PrintWriter err) {

  /** Looks at where the JVM writes to: a terminal, or a file or pipe, which get UTF-8. */
  public static Screen ofTheJvm() {
    Console console = System.console();
    Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
    return new Screen(
        console != null,
        charset,
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, charset),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, charset));
  }

  /**
   * Holds the characters that curves and bars are drawn with.
   *
   * @param point a point of a curve
   * @param side the vertical axis
   * @param corner where the axes meet
   * @param floor the horizontal axis
   * @param done a part of the bar that is done
   * @param open a part of the bar that is still to do
   */
  record Glyphs(String point, String side, String corner, String floor, String done, String open) {

    static final Glyphs ASCII = new Glyphs("*", "|", "+", "-", "#", ".");
    static final Glyphs UNICODE = new Glyphs("●", "│", "└", "─", "█", "░");

    private String all() {
      return point + side + corner + floor + done + open;
    }
  }

  /** Chooses the finest characters that the charset has. */
  Glyphs glyphs() {
    return charset.newEncoder().canEncode(Glyphs.UNICODE.all()) ? Glyphs.UNICODE : Glyphs.ASCII;
  }
}

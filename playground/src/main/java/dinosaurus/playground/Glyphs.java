package dinosaurus.playground;

import java.nio.charset.Charset;

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

  /** Chooses the finest characters that the charset has. */
  static Glyphs of(Charset charset) {
    return charset.newEncoder().canEncode(String.join("", UNICODE.all())) ? UNICODE : ASCII;
  }

  private String[] all() {
    return new String[] {point, side, corner, floor, done, open};
  }
}

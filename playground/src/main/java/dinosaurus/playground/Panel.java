package dinosaurus.playground;

import java.util.Arrays;

/**
 * Draws curves into a rectangle of a picture.
 *
 * @param left the left edge of the rectangle
 * @param top its upper edge
 * @param width its width
 * @param height its height
 * @param horizontal the scale from left to right
 * @param vertical the scale from bottom to top
 */
record Panel(
    double left, double top, double width, double height, Scale horizontal, Scale vertical) {

  private static final int GAP = 10;
  private static final int LINE = 24;

  /** Keeps the first and the last value off the edges. */
  private static final int PADDING = 6;

  /** Draws the grid, the marks, and what each axis is. */
  void axes(Svg svg, String title, String below) {
    for (Scale.Tick tick : vertical.ticks()) {
      double y = y(tick.position());
      svg.line("grid", left, y, left + width, y);
      svg.text("muted", "end", left - GAP, y + 6, tick.label());
    }
    for (Scale.Tick tick : horizontal.ticks()) {
      svg.text("muted", "middle", x(tick.position()), top + height + LINE, tick.label());
    }
    svg.text("muted", "start", left, top - 14, title);
    svg.text("muted", "middle", left + width / 2, top + height + 2 * LINE, below);
  }

  /** Draws a curve. */
  void curve(Svg svg, String style, double[] xs, double[] ys) {
    svg.curve(
        style,
        Arrays.stream(xs).map(value -> x(horizontal.position(value))).toArray(),
        Arrays.stream(ys).map(value -> y(vertical.position(value))).toArray());
  }

  /** Draws a dotted line at a value that is known beforehand, and says what it is. */
  void level(Svg svg, double value, String label) {
    double y = y(vertical.position(value));
    svg.line("known", left, y, left + width, y);
    svg.text("muted", "end", left + width, y - 8, label);
  }

  private double x(double position) {
    return left + PADDING + position * (width - 2 * PADDING);
  }

  private double y(double position) {
    return top + (1 - position) * height;
  }
}

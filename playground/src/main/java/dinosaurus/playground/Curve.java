package dinosaurus.playground;

import dinosaurus.playground.Screen.Glyphs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Draws a curve in plain characters. */
final class Curve {

  private static final int WIDTH = 64;
  private static final int HEIGHT = 10;

  private Curve() {}

  /**
   * Draws the numbers of a series over its iterations.
   *
   * @param series at least one number
   * @param all the series that it is to be compared with, itself among them: all have one scale
   * @return the lines, the top one first
   */
  static List<String> lines(Series series, List<Series> all, Glyphs glyphs) {
    double[] means = series.means(WIDTH);
    double[] values =
        all.stream().flatMapToDouble(one -> Arrays.stream(one.means(WIDTH))).toArray();
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int row = HEIGHT - 1; row >= 0; row--) {
      lines.add(label(row, low, high) + glyphs.side() + points(means, row, low, high, glyphs));
    }
    lines.add(" ".repeat(7) + glyphs.corner() + glyphs.floor().repeat(means.length));
    String last = String.format(Locale.ROOT, "%,d", series.size());
    lines.add(
        " ".repeat(8) + "0" + " ".repeat(Math.max(1, means.length - 1 - last.length())) + last);
    return lines;
  }

  /** Finds the row of a value: 0 for the lowest, HEIGHT - 1 for the highest. */
  static int row(double value, double low, double high) {
    return high > low ? (int) Math.round((value - low) / (high - low) * (HEIGHT - 1)) : 0;
  }

  private static String label(int row, double low, double high) {
    if (row == HEIGHT - 1) {
      return String.format(Locale.ROOT, "%6.2f ", high);
    }
    return row == 0 ? String.format(Locale.ROOT, "%6.2f ", low) : " ".repeat(7);
  }

  private static String points(double[] means, int row, double low, double high, Glyphs glyphs) {
    StringBuilder points = new StringBuilder();
    for (double mean : means) {
      points.append(row(mean, low, high) == row ? glyphs.point() : " ");
    }
    return points.toString().stripTrailing();
  }
}

package dinosaurus.playground;

import java.util.Locale;
import java.util.StringJoiner;

/** Writes a picture as SVG, on a card of its own that is light or dark as the reader likes. */
final class Svg {

  private static final String STYLE =
      """
        <style>
          text { font: 18px system-ui, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2933 }
          .card { fill: #ffffff; stroke: #d5dbe1 }
          .muted { fill: #5b6875 }
          .grid { stroke: #e3e7eb }
          .strong { font-weight: 600 }
          .first { stroke: #1f6fb2 }
          .second { stroke: #c2570c }
          .third { stroke: #7b8794 }
          .curve { fill: none; stroke-width: 2.5; stroke-linejoin: round }
          .wide { stroke-width: 7; stroke-opacity: 0.45 }
          .known { stroke: #7b8794; stroke-dasharray: 3 5; stroke-width: 1.5 }
          @media (prefers-color-scheme: dark) {
            text { fill: #e6e9ee }
            .card { fill: #161b22; stroke: #30363d }
            .muted { fill: #9aa7b5 }
            .grid { stroke: #2b3138 }
            .first { stroke: #6cb6ff }
            .second { stroke: #f0883e }
            .third { stroke: #8b98a5 }
          }
        </style>
      """;

  private final StringBuilder text = new StringBuilder();

  /**
   * Begins a picture.
   *
   * @param title what it is, in a few words
   * @param description what it shows, for somebody who can't see it
   */
  Svg(int width, int height, String title, String description) {
    text.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\"%n"
            .formatted(width, height)
            .replace(System.lineSeparator(), "\n"));
    text.append("  aria-labelledby=\"title description\">\n");
    text.append("  <title id=\"title\">").append(escape(title)).append("</title>\n");
    text.append("  <desc id=\"description\">").append(escape(description)).append("</desc>\n");
    text.append(STYLE);
    text.append(
        String.format(
            Locale.ROOT,
            "  <rect class=\"card\" x=\"0.5\" y=\"0.5\" width=\"%d\" height=\"%d\" rx=\"12\"/>\n",
            width - 1,
            height - 1));
  }

  void line(String style, double x1, double y1, double x2, double y2) {
    text.append(
        "  <line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
            .formatted(style, number(x1), number(y1), number(x2), number(y2)));
  }

  void curve(String style, double[] xs, double[] ys) {
    StringJoiner points = new StringJoiner(" ");
    for (int i = 0; i < xs.length; i++) {
      points.add(number(xs[i]) + "," + number(ys[i]));
    }
    text.append("  <polyline class=\"curve %s\" points=\"%s\"/>\n".formatted(style, points));
  }

  /**
   * Writes a line of text.
   *
   * @param style the classes of the text
   * @param anchor start, middle or end: which part of the text x and y are about
   */
  void text(String style, String anchor, double x, double y, String content) {
    text.append(
        "  <text class=\"%s\" text-anchor=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n"
            .formatted(style, anchor, number(x), number(y), escape(content)));
  }

  /** Returns the whole picture. */
  @Override
  public String toString() {
    return text + "</svg>\n";
  }

  /** Writes a coordinate with one decimal at most. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long digits = Math.abs(tenths);
    return sign + digits / 10 + (digits % 10 == 0 ? "" : "." + digits % 10);
  }

  /** Makes a text safe for XML; what XML can't hold becomes a question mark. */
  static String escape(String content) {
    return content
        .replaceAll("[^\\x20-\\uD7FF\\uE000-\\uFFFD]", "?")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

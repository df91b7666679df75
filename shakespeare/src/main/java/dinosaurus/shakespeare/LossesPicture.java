package dinosaurus.shakespeare;

import dinosaurus.shakespeare.Epochs.Epoch;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Draws the two losses over the epochs as SVG, on a card that is light or dark as one likes. */
final class LossesPicture {

  private static final int LEFT = 70;
  private static final int TOP = 90;
  private static final int WIDTH = 540;
  private static final int HEIGHT = 250;
  private static final int FEW = 10;

  private static final String FRAME =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 420" role="img"
        aria-labelledby="title description">
        <title id="title">Learning %1$s</title>
        <desc id="description">%2$s</desc>
        <style>
          text { font: 18px system-ui, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2933 }
          .card { fill: #ffffff; stroke: #d5dbe1 }
          .muted { fill: #5b6875 }
          .grid { stroke: #e3e7eb }
          .strong { font-weight: 600 }
          .curve { fill: none; stroke-width: 2.5; stroke-linejoin: round }
          .learned { stroke: #1f6fb2 }
          .held-out { stroke: #c2570c }
          .best { fill: #c2570c }
          @media (prefers-color-scheme: dark) {
            text { fill: #e6e9ee }
            .card { fill: #161b22; stroke: #30363d }
            .muted { fill: #9aa7b5 }
            .grid { stroke: #2b3138 }
            .learned { stroke: #6cb6ff }
            .held-out { stroke: #f0883e }
            .best { fill: #f0883e }
          }
        </style>
        <rect class="card" x="0.5" y="0.5" width="639" height="419" rx="12"/>
        <text class="strong" x="70" y="40">Learning %1$s</text>
        <text class="muted" x="70" y="72">loss a character</text>
        <text class="muted" x="340" y="398" text-anchor="middle">epochs</text>
      %3$s</svg>
      """;

  private final List<Epoch> epochs;
  private final int first;
  private final double step;
  private final double least;
  private final double most;

  private LossesPicture(List<Epoch> epochs) {
    this.epochs = epochs;
    this.first = epochs.get(0).number();
    double low =
        epochs.stream().mapToDouble(one -> Math.min(one.loss(), one.heldOutLoss())).min().orElse(0);
    double high =
        epochs.stream().mapToDouble(one -> Math.max(one.loss(), one.heldOutLoss())).max().orElse(0);
    this.step = high - low > 1 ? 0.5 : 0.1;
    this.least = Math.floor(low / step) * step;
    this.most = (Math.floor(high / step) + 1) * step;
  }

  /**
   * Draws the picture.
   *
   * @param epochs at least one
   * @param corpus what was learned, in a word or two
   * @return the SVG
   */
  static String of(List<Epoch> epochs, String corpus) {
    return new LossesPicture(epochs).svg(corpus);
  }

  private String svg(String corpus) {
    Epoch best = epochs.stream().min(Comparator.comparingDouble(Epoch::heldOutLoss)).orElseThrow();
    Epoch last = epochs.get(epochs.size() - 1);
    String description =
        String.format(
            Locale.ROOT,
            "The loss a character over %d epochs falls to %.2f while learning; on the text held"
                + " out it is least after epoch %d, %.2f, and at last %.2f.",
            epochs.size(),
            last.loss(),
            best.number(),
            best.heldOutLoss(),
            last.heldOutLoss());
    String content =
        grid()
            + curve("learned", Epoch::loss)
            + curve("held-out", Epoch::heldOutLoss)
            + String.format(
                Locale.ROOT,
                "  <circle class=\"best\" cx=\"%.1f\" cy=\"%.1f\" r=\"6\"/>\n",
                x(best.number()),
                y(best.heldOutLoss()))
            + legend(TOP + 16, "learned", "while learning")
            + legend(TOP + 42, "held-out", "held out, best " + best.number());
    return FRAME.formatted(escape(corpus), escape(description), content);
  }

  private String grid() {
    StringBuilder grid = new StringBuilder();
    for (long i = Math.round(least / step); i <= Math.round(most / step); i++) {
      double loss = i * step;
      grid.append(
          String.format(
              Locale.ROOT,
              "  <line class=\"grid\" x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\"/>\n"
                  + "  <text class=\"muted\" text-anchor=\"end\" x=\"%d\" y=\"%.1f\">%.1f</text>\n",
              LEFT,
              y(loss),
              LEFT + WIDTH,
              y(loss),
              LEFT - 10,
              y(loss) + 6,
              loss));
    }
    int every = epochs.size() <= FEW ? 1 : (epochs.size() / (5 * FEW) + 1) * 5;
    int last = first + epochs.size() - 1;
    for (int epoch = (first + every - 1) / every * every; epoch <= last; epoch += every) {
      grid.append(
          String.format(
              Locale.ROOT,
              "  <text class=\"muted\" text-anchor=\"middle\" x=\"%.1f\" y=\"%d\">%d</text>\n",
              x(epoch),
              TOP + HEIGHT + 28,
              epoch));
    }
    return grid.toString();
  }

  private String curve(String style, ToDoubleFunction<Epoch> loss) {
    return epochs.stream()
        .map(
            epoch ->
                String.format(
                    Locale.ROOT, "%.1f,%.1f", x(epoch.number()), y(loss.applyAsDouble(epoch))))
        .collect(
            Collectors.joining(
                " ", "  <polyline class=\"curve " + style + "\" points=\"", "\"/>\n"));
  }

  private static String legend(int y, String style, String label) {
    return "  <line class=\"curve %s\" x1=\"400\" y1=\"%d\" x2=\"424\" y2=\"%d\"/>\n"
            .formatted(style, y, y)
        + "  <text x=\"434\" y=\"%d\">%s</text>\n".formatted(y + 6, label);
  }

  private double x(int epoch) {
    return LEFT + 10 + (epoch - first) * (WIDTH - 20.0) / Math.max(1, epochs.size() - 1);
  }

  private double y(double loss) {
    return TOP + (most - loss) / (most - least) * HEIGHT;
  }

  private static String escape(String text) {
    return text.replaceAll("[^\\x20-\\uD7FF\\uE000-\\uFFFD]", "?")
        .replace("&", "&amp;")
        .replace("<", "&lt;");
  }
}

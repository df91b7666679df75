package dinosaurus.playground;

import java.util.Arrays;
import java.util.Locale;

/** Draws the loss over the iterations. */
final class LossPicture {

  private static final int POINTS = 120;

  private LossPicture() {}

  /**
   * Draws the picture.
   *
   * @param losses the loss a character of each iteration, in nats; at least one
   * @param characters the size of the vocabulary
   * @param corpus what was learned, in a word or two
   * @return the SVG
   */
  static String of(Series losses, int characters, String corpus) {
    double[] means = losses.means(POINTS);
    double guessing = StrictMath.log(characters);
    double least = Arrays.stream(means).min().orElse(0);
    double most = Math.max(guessing, Arrays.stream(means).max().orElse(0));
    Svg svg = new Svg(640, 420, "Learning " + corpus, description(losses, means));
    svg.text("strong", "start", 70, 40, "Learning " + corpus);
    Panel panel =
        new Panel(
            70,
            90,
            540,
            250,
            Scale.Linear.upTo(losses.size(), 5),
            Scale.Linear.around(least, most));
    panel.axes(svg, "loss a character", "iterations");
    panel.level(svg, guessing, String.format(Locale.ROOT, "guessing evenly: log %d", characters));
    panel.curve(svg, "first", losses.middles(POINTS), means);
    return svg.toString();
  }

  private static String description(Series losses, double[] means) {
    return String.format(
        Locale.ROOT,
        "The loss a character over %,d iterations: %.2f at first, %.2f at last.",
        losses.size(),
        means[0],
        means[means.length - 1]);
  }
}

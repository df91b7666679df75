package dinosaurus.playground;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws two runs side by side, on the same scales: their loss, the norm of their gradients over
 * time, and the way of a gradient back through the steps.
 */
final class ClippingPicture {

  private static final int POINTS = 160;
  private static final int[] LEFT_EDGES = {76, 436};
  private static final int WIDTH = 250;
  private static final int HEIGHT = 170;
  private static final int MARKS = 3;

  private final List<Comparison.Run> runs;
  private final Svg svg;

  private ClippingPicture(Comparison.Run with, Comparison.Run without) {
    this.runs = List.of(with, without);
    this.svg = new Svg(720, 1010, "What clipping does", description(with, without));
  }

  /** Draws the picture; each run has at least one iteration. */
  static String of(Comparison.Run with, Comparison.Run without) {
    ClippingPicture picture = new ClippingPicture(with, without);
    picture.titles();
    picture.losses();
    picture.norms();
    picture.flows();
    return picture.svg.toString();
  }

  private void titles() {
    for (int i = 0; i < runs.size(); i++) {
      svg.text("strong", "start", LEFT_EDGES[i], 42, runs.get(i).title());
    }
  }

  private void losses() {
    double[] all =
        runs.stream()
            .map(Comparison.Run::losses)
            .flatMapToDouble(losses -> Arrays.stream(losses.means(POINTS)))
            .toArray();
    Scale vertical = Scale.Linear.around(least(all), most(all));
    for (int i = 0; i < runs.size(); i++) {
      Series losses = runs.get(i).losses();
      Panel panel = panel(i, 90, iterations(), vertical, "loss a character", "iterations");
      panel.curve(svg, "first", losses.middles(POINTS), losses.means(POINTS));
    }
  }

  private void norms() {
    double[] all =
        runs.stream()
            .flatMap(run -> Stream.of(run.probe().raw(), run.probe().applied()))
            .flatMapToDouble(norms -> Arrays.stream(norms.maxima(POINTS)))
            .toArray();
    Scale vertical = Scale.Logarithmic.around(least(all), most(all));
    for (int i = 0; i < runs.size(); i++) {
      GradientProbe probe = runs.get(i).probe();
      Panel panel = panel(i, 380, iterations(), vertical, "norm of the gradient", "iterations");
      double[] middles = probe.raw().middles(POINTS);
      panel.curve(svg, "second wide", middles, probe.raw().maxima(POINTS));
      panel.curve(svg, "first", middles, probe.applied().maxima(POINTS));
    }
    legend(632, List.of("second wide", "first"), List.of("as computed", "as used in the update"));
  }

  private void flows() {
    double[] all =
        runs.stream()
            .flatMap(run -> run.probe().flows().stream())
            .flatMapToDouble(Arrays::stream)
            .filter(norm -> norm > 0)
            .toArray();
    Scale vertical = Scale.Logarithmic.around(least(all), most(all));
    Scale horizontal =
        Scale.Linear.upTo(
            runs.stream()
                .flatMap(run -> run.probe().flows().stream())
                .mapToInt(flow -> flow.length - 1)
                .max()
                .orElse(1),
            MARKS);
    List<String> styles = List.of("first wide", "second", "third");
    for (int i = 0; i < runs.size(); i++) {
      Panel panel =
          panel(i, 720, horizontal, vertical, "gradient of the state", "steps back from the end");
      List<double[]> flows = runs.get(i).probe().flows();
      for (int k = 0; k < flows.size(); k++) {
        double[] norms = flows.get(k);
        double[] steps = IntStream.range(0, norms.length).asDoubleStream().toArray();
        panel.curve(svg, styles.get(k), steps, norms);
      }
    }
    legend(972, styles, List.of("first iteration", "largest gradient", "last iteration"));
  }

  private Panel panel(
      int column, int top, Scale horizontal, Scale vertical, String title, String below) {
    Panel panel = new Panel(LEFT_EDGES[column], top, WIDTH, HEIGHT, horizontal, vertical);
    panel.axes(svg, title, below);
    return panel;
  }

  private void legend(int y, List<String> styles, List<String> labels) {
    int x = LEFT_EDGES[0];
    for (int i = 0; i < styles.size(); i++) {
      svg.line("curve " + styles.get(i), x, y, x + 30, y);
      svg.text("", "start", x + 40, y + 6, labels.get(i));
      x += 212;
    }
  }

  private Scale iterations() {
    return Scale.Linear.upTo(
        runs.stream().mapToInt(run -> run.losses().size()).max().orElse(1), MARKS);
  }

  private static double least(double[] values) {
    return Arrays.stream(values).min().orElse(1);
  }

  private static double most(double[] values) {
    return Arrays.stream(values).max().orElse(1);
  }

  private static String description(Comparison.Run with, Comparison.Run without) {
    return String.format(
        Locale.ROOT,
        "Three pairs of plots. The loss a character ends at %.2f with clipping and at %.2f without."
            + " The largest gradient has a norm of %.2g with clipping and of %.2g without. Back"
            + " through the steps of a sequence, gradients grow or vanish exponentially.",
        with.finalLoss(),
        without.finalLoss(),
        with.probe().raw().max(),
        without.probe().raw().max());
  }
}

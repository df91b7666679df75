package dinosaurus.rubric.report.page;

import dinosaurus.rubric.answers.Numbers;
import dinosaurus.rubric.score.Evidence.ClippedValues;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws how many entries lie where before clipping, in the answer, and in the right answer.
 *
 * @param values the counts
 */
public record HistogramChart(ClippedValues values) {

  private static final int LEFT = 10;
  private static final int WIDTH = 320;
  private static final int FIRST = 66;
  private static final int APART = 72;
  private static final int HEIGHT = 44;
  private static final int DIGITS = 3;

  /**
   * Holds one histogram.
   *
   * @param title what it counts
   * @param counts the counts of its bins
   * @param base where its bars stand
   */
  public record Panel(String title, List<Integer> counts, int base) {

    /** Returns where its title stands. */
    public int titleBase() {
      return base - HEIGHT - 6;
    }
  }

  /** Returns the histograms from top to bottom. */
  public List<Panel> panels() {
    return List.of(
        new Panel("before", values.before(), FIRST),
        new Panel("yours", values.actual(), FIRST + APART),
        new Panel("expected", values.expected(), FIRST + 2 * APART));
  }

  /** Returns the bars of a histogram within the bounds, as a path. */
  public String within(Panel panel) {
    return bars(panel, bin -> !isBeyond(bin));
  }

  /** Returns the bars of a histogram beyond the bounds, as a path. */
  public String beyond(Panel panel) {
    return bars(panel, this::isBeyond);
  }

  /** Returns both bounds in every histogram, as a path. */
  public String bounds() {
    return panels().stream()
        .map(panel -> " " + (panel.base() - HEIGHT) + "v" + HEIGHT)
        .map(line -> "M" + lower() + line + "M" + upper() + line)
        .collect(Collectors.joining());
  }

  /** Returns where the lower bound stands. */
  public String lower() {
    return Coordinate.of(x(-values.bound()));
  }

  /** Returns where the upper bound stands. */
  public String upper() {
    return Coordinate.of(x(values.bound()));
  }

  /** Returns a number, rounded. */
  public String rounded(double value) {
    return Numbers.rounded(value, DIGITS);
  }

  /** Counts the entries in the bins that lie beyond a bound, in words. */
  public String beyondInWords(List<Integer> counts) {
    int beyond = IntStream.range(0, counts.size()).filter(this::isBeyond).map(counts::get).sum();
    return beyond == 0 ? "none" : Integer.toString(beyond);
  }

  private String bars(Panel panel, IntPredicate which) {
    return IntStream.range(0, panel.counts().size())
        .filter(bin -> panel.counts().get(bin) > 0)
        .filter(which)
        .mapToObj(bin -> bar(panel, bin))
        .collect(Collectors.joining());
  }

  private String bar(Panel panel, int bin) {
    double most =
        Stream.of(values.before(), values.actual(), values.expected())
            .map(Collections::max)
            .reduce(1, Math::max);
    double height = Math.max(2, HEIGHT * panel.counts().get(bin) / most);
    double width = (double) WIDTH / panel.counts().size();
    return Coordinate.rectangle(LEFT + bin * width + 1, panel.base() - height, width - 2, height);
  }

  private boolean isBeyond(int bin) {
    int bins = values.before().size();
    double width = 2 * values.range() / bins;
    long beyond = Math.round((values.range() - values.bound()) / width);
    return bin < beyond || bin >= bins - beyond;
  }

  private double x(double value) {
    return LEFT + WIDTH * (value + values.range()) / (2 * values.range());
  }
}

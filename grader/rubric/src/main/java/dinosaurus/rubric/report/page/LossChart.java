package dinosaurus.rubric.report.page;

import dinosaurus.rubric.answers.Numbers;
import dinosaurus.rubric.score.Evidence.LossCurves;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws the student's loss over the expected one.
 *
 * @param curves the losses
 */
public record LossChart(LossCurves curves) {

  private static final int LEFT = 48;
  private static final int RIGHT = 326;
  private static final int TOP = 14;
  private static final int BOTTOM = 150;
  private static final int DIGITS = 4;

  /**
   * Holds a point of a curve.
   *
   * @param x where it stands
   * @param y where it stands
   */
  public record Point(String x, String y) {}

  /**
   * Holds the losses of a checkpoint, in words.
   *
   * @param iteration the iteration
   * @param expected the expected loss
   * @param actual the loss of the answer
   */
  public record Row(int iteration, String expected, String actual) {}

  /** Returns the points of the expected curve. */
  public List<Point> expected() {
    return points(curves.expected());
  }

  /** Returns the points of the student's curve; those that aren't numbers are left out. */
  public List<Point> actual() {
    return points(curves.actual());
  }

  /** Returns a curve, as a path. */
  public String path(List<Point> points) {
    return points.isEmpty()
        ? ""
        : "M"
            + String.join("L", points.stream().map(point -> point.x() + " " + point.y()).toList());
  }

  /** Returns the least loss of the picture, rounded. */
  public String least() {
    return Numbers.rounded(low(), DIGITS);
  }

  /** Returns the largest loss of the picture, rounded. */
  public String largest() {
    return Numbers.rounded(high(), DIGITS);
  }

  /** Returns the checkpoints. */
  public List<Row> rows() {
    return IntStream.range(0, curves.iterations().size())
        .mapToObj(
            i ->
                new Row(
                    curves.iterations().get(i),
                    Numbers.shortest(curves.expected().get(i)),
                    Numbers.shortest(curves.actual().get(i))))
        .toList();
  }

  private List<Point> points(List<Double> losses) {
    return IntStream.range(0, losses.size())
        .filter(i -> Double.isFinite(losses.get(i)))
        .mapToObj(i -> new Point(x(curves.iterations().get(i)), y(losses.get(i))))
        .toList();
  }

  private String x(int iteration) {
    List<Integer> iterations = curves.iterations();
    int first = iterations.get(0);
    int length = Math.max(1, iterations.get(iterations.size() - 1) - first);
    return Coordinate.of(LEFT + (double) (RIGHT - LEFT) * (iteration - first) / length);
  }

  private String y(double loss) {
    double height = high() - low();
    return Coordinate.of(height == 0 ? TOP : TOP + (BOTTOM - TOP) * ((high() - loss) / height));
  }

  private double low() {
    return finite().min().orElse(0);
  }

  private double high() {
    return finite().max().orElse(0);
  }

  private DoubleStream finite() {
    return Stream.concat(curves.expected().stream(), curves.actual().stream())
        .mapToDouble(Double::doubleValue)
        .filter(Double::isFinite);
  }
}

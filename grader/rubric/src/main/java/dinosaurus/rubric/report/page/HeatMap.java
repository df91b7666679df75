package dinosaurus.rubric.report.page;

import dinosaurus.rubric.score.Evidence.TensorErrors;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws the errors of a tensor as squares: the larger and stronger, the larger the error.
 *
 * <p>From one size to the next is a factor of ten. A column is drawn lying, to save room.
 */
public final class HeatMap {

  /** The number of sizes. */
  public static final int LEVELS = 5;

  private static final int LEFT = 30;
  private static final int RIGHT = 6;
  private static final int TOP = 18;
  private static final int WIDTH = 310;
  private static final int LARGEST_CELL = 22;

  /** The share of a cell that the largest square fills, so that neighbours stay apart. */
  private static final double FULL = 0.9;

  private final TensorErrors errors;
  private final boolean lying;
  private final double cell;
  private final double largest;

  /** Creates the picture. */
  public HeatMap(TensorErrors errors) {
    this.errors = errors;
    this.lying = errors.columns() == 1;
    this.cell = Math.min(LARGEST_CELL, (double) WIDTH / across());
    this.largest =
        errors.errors().stream()
            .flatMap(List::stream)
            .filter(Double::isFinite)
            .reduce(0.0, Math::max);
  }

  private int across() {
    return lying ? errors.errors().size() : errors.errors().get(0).size();
  }

  private int down() {
    return lying ? 1 : errors.errors().size();
  }

  /** Tells whether a row of the picture is a column of the tensor. */
  public boolean isLying() {
    return lying;
  }

  /** Returns the size of the picture. */
  public String box() {
    return "0 0 " + wide() + " " + Coordinate.of(TOP + down() * cell + 4);
  }

  /** Returns the width of the picture. */
  public String wide() {
    return Coordinate.of(LEFT + across() * cell + RIGHT);
  }

  /** Returns the first and the last index of each side that has several. */
  public List<Label> labels() {
    int last = lying ? errors.rows() - 1 : errors.columns() - 1;
    Stream<Label> top =
        IntStream.of(0, across() - 1)
            .distinct()
            .mapToObj(i -> new Label(x(i) + cell / 2, TOP - 5, "middle", i == 0 ? 0 : last));
    Stream<Label> side =
        IntStream.of(0, down() - 1)
            .distinct()
            .filter(i -> !lying)
            .mapToObj(
                i ->
                    new Label(
                        LEFT - 5, y(i) + cell / 2 + 4, "end", i == 0 ? 0 : errors.rows() - 1));
    return Stream.concat(top, side).toList();
  }

  /** Returns the lines between the cells, as a path. */
  public String grid() {
    String height = Coordinate.of(down() * cell);
    String length = Coordinate.of(across() * cell);
    String columns =
        IntStream.rangeClosed(0, across())
            .mapToObj(i -> "M" + Coordinate.of(x(i)) + " " + TOP + "v" + height)
            .collect(Collectors.joining());
    return IntStream.rangeClosed(0, down())
        .mapToObj(i -> "M" + LEFT + " " + Coordinate.of(y(i)) + "h" + length)
        .collect(Collectors.joining("", columns, ""));
  }

  /** Returns the squares of a size, from 1 on, as a path. */
  public String squares(int level) {
    double side = FULL * cell * (level + 1) / (LEVELS + 1);
    double inset = (cell - side) / 2;
    return cells(
        error -> level(error) == level,
        (x, y) -> Coordinate.rectangle(x + inset, y + inset, side, side));
  }

  /** Returns a cross for every error without a size: NaN and infinity. */
  public String crosses() {
    String side = Coordinate.of(cell);
    return cells(
        error -> !Double.isFinite(error),
        (x, y) ->
            "M"
                + Coordinate.of(x)
                + " "
                + Coordinate.of(y)
                + "l"
                + side
                + " "
                + side
                + "m-"
                + side
                + " 0l"
                + side
                + " -"
                + side);
  }

  /** Returns a frame around the first entry that differs. */
  public String first() {
    TensorErrors.Entry entry = errors.first().get(0);
    int row = entry.row() / errors.block().rows();
    int column = entry.column() / errors.block().columns();
    double x = x(lying ? row : column);
    double y = y(lying ? column : row);
    return Coordinate.rectangle(x - 1, y - 1, cell + 2, cell + 2);
  }

  private String cells(DoublePredicate which, Shape shape) {
    StringBuilder path = new StringBuilder();
    for (int row = 0; row < errors.errors().size(); row++) {
      List<Double> line = errors.errors().get(row);
      for (int column = 0; column < line.size(); column++) {
        if (line.get(column) != 0 && which.test(line.get(column))) {
          path.append(shape.at(x(lying ? row : column), y(lying ? column : row)));
        }
      }
    }
    return path.toString();
  }

  private int level(double error) {
    return Double.isFinite(error)
        ? (int) Math.max(1, LEVELS - Math.floor(StrictMath.log10(largest / error)))
        : 0;
  }

  private double x(int cells) {
    return LEFT + cells * cell;
  }

  private double y(int cells) {
    return TOP + cells * cell;
  }

  /**
   * Holds an index at the side of the map.
   *
   * @param x where it stands
   * @param y where its text stands
   * @param anchor how it is anchored there
   * @param text the index
   */
  public record Label(String x, String y, String anchor, int text) {

    private Label(double x, double y, String anchor, int text) {
      this(Coordinate.of(x), Coordinate.of(y), anchor, text);
    }
  }

  private interface Shape {
    String at(double x, double y);
  }
}

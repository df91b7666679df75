package dinosaurus.rubric.inference.clip;

import dinosaurus.toolkit.Gradients;
import java.util.function.Predicate;
import org.ejml.simple.SimpleMatrix;

/** Parts of a matrix that come back as they were, though the rest is clipped. */
enum Untouched implements GradientRule {
  FIRST_ENTRY("the first entry comes back as it was", spot -> spot.index() == 0),
  LAST_ENTRY("the last entry comes back as it was", spot -> spot.index() == size(spot) - 1),
  FIRST_ROW("the first row comes back as it was", spot -> spot.row() == 0),
  LAST_ROW("the last row comes back as it was", Untouched::isInLastRow),
  FIRST_COLUMN("the first column comes back as it was", spot -> spot.column() == 0),
  LAST_COLUMN("the last column comes back as it was", Untouched::isInLastColumn),
  FIRST_ROW_AND_COLUMN(
      "the first row and the first column come back as they were",
      spot -> spot.row() == 0 || spot.column() == 0),
  LAST_ROW_AND_COLUMN(
      "the last row and the last column come back as they were",
      spot -> isInLastRow(spot) || isInLastColumn(spot)),
  BORDER(
      "the first and last row and column come back as they were",
      spot -> spot.row() == 0 || spot.column() == 0 || isInLastRow(spot) || isInLastColumn(spot)),
  BUT_FIRST_ENTRY("only the first entry is clipped", spot -> spot.index() > 0),
  BUT_LAST_ENTRY("only the last entry is clipped", spot -> spot.index() < size(spot) - 1),
  BUT_FIRST_ROW("only the first row is clipped", spot -> spot.row() > 0),
  BUT_LAST_ROW("only the last row is clipped", spot -> !isInLastRow(spot)),
  BUT_FIRST_COLUMN("only the first column is clipped", spot -> spot.column() > 0),
  BUT_LAST_COLUMN("only the last column is clipped", spot -> !isInLastColumn(spot)),
  BUT_DIAGONAL("only the diagonal is clipped", spot -> spot.row() != spot.column()),
  DIAGONAL("the diagonal comes back as it was", spot -> spot.row() == spot.column()),
  ABOVE_DIAGONAL(
      "what is above the diagonal comes back as it was", spot -> spot.row() < spot.column()),
  BELOW_DIAGONAL(
      "what is below the diagonal comes back as it was", spot -> spot.row() > spot.column()),
  BUT_ABOVE_DIAGONAL(
      "only what is above the diagonal is clipped", spot -> spot.row() >= spot.column()),
  BUT_BELOW_DIAGONAL(
      "only what is below the diagonal is clipped", spot -> spot.row() <= spot.column()),
  ODD_ENTRIES("every second entry comes back as it was", spot -> spot.index() % 2 == 1),
  EVEN_ENTRIES(
      "the first entry and every second one after it come back as they were",
      spot -> spot.index() % 2 == 0),
  ODD_ROWS("every second row comes back as it was", spot -> spot.row() % 2 == 1),
  ODD_COLUMNS("every second column comes back as it was", spot -> spot.column() % 2 == 1),
  FROM_ROWS(
      "only the first entries are clipped, as many as there are rows",
      spot -> spot.index() >= spot.rows()),
  FROM_COLUMNS(
      "only the first entries are clipped, as many as there are columns",
      spot -> spot.index() >= spot.columns()),
  BEYOND_SQUARE(
      "only the first rows and columns are clipped, as many as there are of the fewer of both",
      spot -> Math.max(spot.row(), spot.column()) >= Math.min(spot.rows(), spot.columns())),
  SECOND_HALF(
      "the entries from the middle on come back as they were",
      spot -> spot.index() >= size(spot) / 2),
  AFTER_FIRST_IN_ROW(
      "only the first entry beyond the bounds in each row is clipped",
      Spot::followsOneBeyondInItsRow),
  AFTER_FIRST_IN_COLUMN(
      "only the first entry beyond the bounds in each column is clipped",
      Spot::followsOneBeyondInItsColumn),
  AFTER_FIRST("only the first entry beyond the bounds is clipped", Spot::followsOneBeyond),
  AFTER_ONE_WITHIN_IN_ROW(
      "entries that follow one within the bounds in their row come back as they were",
      Spot::followsOneWithinInItsRow),
  AFTER_ONE_WITHIN(
      "entries that follow one within the bounds come back as they were", Spot::followsOneWithin),
  RIGHT_AFTER_ONE_BEYOND(
      "an entry right after one beyond the bounds comes back as it was",
      Spot::comesRightAfterOneBeyond),
  BUT_LARGEST("only the entry furthest from 0 is clipped", spot -> !spot.isLargest()),
  IF_MAXIMUM_IS_WITHIN(
      "a matrix comes back as it was where its largest entry is within the bound, however far"
          + " below -%1$s others are",
      spot -> spot.matrix().elementMax() <= spot.bound()),
  IF_MINIMUM_IS_WITHIN(
      "a matrix comes back as it was where its least entry is within the bound, however far above"
          + " %1$s others are",
      spot -> spot.matrix().elementMin() >= -spot.bound()),
  UNLESS_BOTH_SIDES(
      "a matrix comes back as it was where entries are beyond one of the bounds alone",
      spot ->
          spot.matrix().elementMax() <= spot.bound()
              || spot.matrix().elementMin() >= -spot.bound()),
  IF_FIRST_IS_WITHIN(
      "a matrix comes back as it was where its first entry is within the bounds",
      spot -> !spot.at(0).isBeyond()),
  IF_SUM_IS_WITHIN(
      "a matrix comes back as it was where the sum of its entries is at most %1$s",
      spot -> spot.matrix().elementSum() <= spot.bound()),
  IF_MEAN_IS_WITHIN(
      "a matrix comes back as it was where the mean of its entries is at most %1$s",
      spot -> spot.matrix().elementSum() / size(spot) <= spot.bound()),
  IF_SOME_ARE_WITHIN(
      "a matrix comes back as it was where some entry is within the bounds",
      spot -> spot.matrix().elementMinAbs() <= spot.bound());

  private final String words;
  private final Predicate<Spot> part;

  Untouched(String words, Predicate<Spot> part) {
    this.words = words;
    this.part = part;
  }

  private static int size(Spot spot) {
    return spot.matrix().getNumElements();
  }

  private static boolean isInLastRow(Spot spot) {
    return spot.row() == spot.rows() - 1;
  }

  private static boolean isInLastColumn(Spot spot) {
    return spot.column() == spot.columns() - 1;
  }

  @Override
  public SimpleMatrix on(Gradients given, int gradient, double bound) {
    SimpleMatrix matrix = GradientRule.of(given, gradient);
    return matrix.elementOp(
        (int row, int column, double entry) ->
            part.test(new Spot(matrix, bound, row, column)) ? entry : Entry.cut(entry, bound));
  }

  /** Says which part came back as it was. */
  String words(String bound) {
    return words.formatted(bound);
  }
}

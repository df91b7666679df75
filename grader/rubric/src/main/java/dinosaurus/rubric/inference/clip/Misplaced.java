package dinosaurus.rubric.inference.clip;

import dinosaurus.toolkit.Gradients;
import org.ejml.simple.SimpleMatrix;

/** Ways to take entries from other places of the same gradient. */
enum Misplaced implements GradientRule {
  TRANSPOSED(
      "with rows and columns exchanged",
      true,
      (row, column, rows, columns) -> new int[] {column, row}),
  FROM_BELOW(
      "but above the diagonal stands what belongs below it",
      true,
      (row, column, rows, columns) -> new int[] {Math.max(row, column), Math.min(row, column)}),
  FROM_ABOVE(
      "but below the diagonal stands what belongs above it",
      true,
      (row, column, rows, columns) -> new int[] {Math.min(row, column), Math.max(row, column)}),
  ROWS_REVERSED(
      "with the last row first",
      false,
      (row, column, rows, columns) -> new int[] {rows - 1 - row, column}),
  COLUMNS_REVERSED(
      "with the last column first",
      false,
      (row, column, rows, columns) -> new int[] {row, columns - 1 - column}),
  ROW_LATER(
      "each row one place too late",
      false,
      (row, column, rows, columns) -> new int[] {Math.floorMod(row - 1, rows), column}),
  ROW_EARLIER(
      "each row one place too early",
      false,
      (row, column, rows, columns) -> new int[] {(row + 1) % rows, column}),
  FIRST_COLUMN(
      "but every column is the first", false, (row, column, rows, columns) -> new int[] {row, 0}),
  FIRST_ROW(
      "but every row is the first", false, (row, column, rows, columns) -> new int[] {0, column}),
  FIRST_ENTRY(
      "but every entry is the first", false, (row, column, rows, columns) -> new int[] {0, 0});

  private final String words;
  private final boolean square;
  private final Lookup lookup;

  Misplaced(String words, boolean square, Lookup lookup) {
    this.words = words;
    this.square = square;
    this.lookup = lookup;
  }

  @FunctionalInterface
  private interface Lookup {
    int[] of(int row, int column, int rows, int columns);
  }

  @Override
  public SimpleMatrix on(Gradients given, int gradient, double bound) {
    SimpleMatrix matrix = GradientRule.of(given, gradient);
    int rows = matrix.getNumRows();
    int columns = matrix.getNumCols();
    return square && rows != columns
        ? matrix.copy()
        : matrix.elementOp(
            (int row, int column, double entry) -> {
              int[] place = lookup.of(row, column, rows, columns);
              return Entry.cut(matrix.get(place[0], place[1]), bound);
            });
  }

  /** Says how a gradient comes back. */
  String words(String gradient) {
    return gradient + " comes back clipped, " + words;
  }
}

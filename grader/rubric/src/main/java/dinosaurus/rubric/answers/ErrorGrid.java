package dinosaurus.rubric.answers;

import dinosaurus.rubric.answers.TensorDifference.Entry;
import dinosaurus.rubric.score.Evidence.TensorErrors;
import dinosaurus.rubric.score.Evidence.TensorErrors.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws the distances of a tensor's entries from the expected ones in a grid that fits a page. */
final class ErrorGrid {

  /** Holds the 27 letters of the usual vocabulary, one by one. */
  private static final int MOST_CELLS = 28;

  private static final int MOST_ENTRIES = 5;
  private static final int DIGITS = 3;

  private final Tensor expected;
  private final Block block;
  private final double[][] largest;

  private ErrorGrid(Tensor expected) {
    this.expected = expected;
    this.block = new Block(perCell(expected.rows()), perCell(expected.columns()));
    this.largest = new double[cells(expected.rows())][cells(expected.columns())];
  }

  /**
   * Returns the evidence.
   *
   * @param expected the expected tensor
   * @param differing the entries that differ, row by row; at least one
   */
  static TensorErrors of(Tensor expected, List<Entry> differing) {
    ErrorGrid grid = new ErrorGrid(expected);
    differing.forEach(grid::add);
    return new TensorErrors(
        expected.name(),
        expected.rows(),
        expected.columns(),
        differing.size(),
        differing.stream().limit(MOST_ENTRIES).map(ErrorGrid::entry).toList(),
        grid.block,
        grid.errors());
  }

  private static TensorErrors.Entry entry(Entry entry) {
    return new TensorErrors.Entry(entry.row(), entry.column(), entry.expected(), entry.actual());
  }

  private static int perCell(int entries) {
    return (entries + MOST_CELLS - 1) / MOST_CELLS;
  }

  private static int cells(int entries) {
    return (entries + perCell(entries) - 1) / perCell(entries);
  }

  /** Counts an entry in; of a zero's sign, which has no distance, the smallest there is. */
  private void add(Entry entry) {
    double[] row = largest[entry.row() / block.rows()];
    int column = entry.column() / block.columns();
    double error = Math.max(Math.abs(entry.actual() - entry.expected()), Double.MIN_VALUE);
    row[column] = Math.max(row[column], error);
  }

  private List<List<Double>> errors() {
    List<List<Double>> rows = new ArrayList<>();
    for (double[] row : largest) {
      List<Double> cells = new ArrayList<>();
      for (double error : row) {
        cells.add(Double.isFinite(error) ? Numbers.shortened(error, DIGITS) : (Double) error);
      }
      rows.add(Collections.unmodifiableList(cells));
    }
    return rows;
  }
}

package dinosaurus.rubric.inference.clip;

import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * Looks at one entry of a gradient that is clipped, and at those around it.
 *
 * @param matrix the gradient before
 * @param bound the bound
 * @param row the entry's row
 * @param column its column
 */
record Spot(SimpleMatrix matrix, double bound, int row, int column) {

  int rows() {
    return matrix.getNumRows();
  }

  int columns() {
    return matrix.getNumCols();
  }

  /** Returns its place in the matrix, row by row. */
  int index() {
    return row * columns() + column;
  }

  double entry() {
    return matrix.get(row, column);
  }

  boolean isBeyond() {
    return Math.abs(entry()) > bound;
  }

  /** Returns the entry that comes a number of places after it, row by row. */
  Spot at(int index) {
    return new Spot(matrix, bound, index / columns(), index % columns());
  }

  /** Tells whether an entry before it in the matrix, row by row, is beyond the bound. */
  boolean followsOneBeyond() {
    return IntStream.range(0, index()).anyMatch(i -> at(i).isBeyond());
  }

  boolean followsOneBeyondInItsRow() {
    return IntStream.range(index() - column, index()).anyMatch(i -> at(i).isBeyond());
  }

  boolean followsOneBeyondInItsColumn() {
    return IntStream.range(0, row).anyMatch(i -> at(i * columns() + column).isBeyond());
  }

  /** Tells whether an entry before it in the matrix, row by row, is within the bound. */
  boolean followsOneWithin() {
    return IntStream.range(0, index()).anyMatch(i -> !at(i).isBeyond());
  }

  boolean followsOneWithinInItsRow() {
    return IntStream.range(index() - column, index()).anyMatch(i -> !at(i).isBeyond());
  }

  /** Tells whether the entry just before it, row by row, is beyond the bound. */
  boolean comesRightAfterOneBeyond() {
    return index() > 0 && at(index() - 1).isBeyond();
  }

  /** Tells whether it is the largest of those in the matrix that are beyond the bound. */
  boolean isLargest() {
    return Math.abs(entry()) == matrix.elementMaxAbs();
  }
}

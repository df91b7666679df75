package dinosaurus.toolkit;

import org.ejml.simple.SimpleMatrix;

/** Checks of matrix shapes, with messages that name the matrix and both shapes. */
final class Shapes {

  private Shapes() {}

  static void require(String name, SimpleMatrix matrix, int rows, int columns) {
    if (matrix == null) {
      throw new IllegalArgumentException(
          name + " is null, but it must be " + shape(rows, columns) + ".");
    }
    if (matrix.getNumRows() != rows || matrix.getNumCols() != columns) {
      throw new IllegalArgumentException(
          name
              + " has shape "
              + shape(matrix.getNumRows(), matrix.getNumCols())
              + ", but it must be "
              + shape(rows, columns)
              + ".");
    }
  }

  /** Returns the row count of a matrix that decides the other shapes. */
  static int rows(String name, SimpleMatrix matrix) {
    if (matrix == null) {
      throw new IllegalArgumentException(name + " is null.");
    }
    return matrix.getNumRows();
  }

  private static String shape(int rows, int columns) {
    return "(" + rows + ", " + columns + ")";
  }
}

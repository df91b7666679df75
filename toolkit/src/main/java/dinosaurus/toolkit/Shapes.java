package dinosaurus.toolkit;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
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

  static void requireSame(String name, SimpleMatrix matrix, SimpleMatrix model) {
    require(name, matrix, model.getNumRows(), model.getNumCols());
  }

  /** Returns the values of a matrix, row by row; its own array where nothing follows them there. */
  static double[] values(String name, SimpleMatrix matrix) {
    double[] storage = storage(name, matrix);
    int count = matrix.getNumElements();
    return storage.length == count ? storage : Arrays.copyOf(storage, count);
  }

  /** Returns the array that a matrix keeps its values in, row by row. */
  static double[] storage(String name, SimpleMatrix matrix) {
    if (matrix.getMatrix() instanceof DMatrixRMaj dense) {
      return dense.data;
    }
    throw new IllegalArgumentException(
        name + " is " + matrix.getType() + ", but it must be a dense matrix of doubles.");
  }

  /** Returns a matrix of zeros. */
  static SimpleMatrix zeros(int rows, int columns) {
    if (rows < 0 || columns < 0) {
      throw new IllegalArgumentException(
          "A matrix can't have the shape "
              + shape(rows, columns)
              + "; use dimensions of 0 or more.");
    }
    return new SimpleMatrix(rows, columns);
  }

  static void requireVector(String name, SimpleMatrix matrix) {
    if (matrix == null) {
      throw new IllegalArgumentException(name + " is null, but it must be a vector.");
    }
    if (matrix.getNumRows() != 1 && matrix.getNumCols() != 1) {
      throw new IllegalArgumentException(
          name
              + " has shape "
              + shape(matrix.getNumRows(), matrix.getNumCols())
              + ", but it must be a vector, (n, 1) or (1, n).");
    }
  }

  private static String shape(int rows, int columns) {
    return "(" + rows + ", " + columns + ")";
  }
}

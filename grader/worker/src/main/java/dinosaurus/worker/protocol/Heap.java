package dinosaurus.worker.protocol;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.SimpleMatrix;

/**
 * Numbers the matrices of a call, and the arrays that hold their values, in the order met.
 *
 * <p>Both sides keep the heap of the request. The response holds the whole heap again, what the
 * request had first, so that a matrix or an array of the arguments keeps its number, whatever
 * became of it.
 */
final class Heap {

  private final List<double[]> arrays = new ArrayList<>();
  private final List<SimpleMatrix> matrices = new ArrayList<>();
  private final Map<Object, Integer> numbers = new IdentityHashMap<>();

  /**
   * Returns the number of a matrix, a new one if it is met for the first time.
   *
   * @throws UnsendableException if there are too many
   */
  int number(SimpleMatrix matrix) {
    return number(matrices, matrix);
  }

  /** Returns the number of an array, a new one if it is met for the first time. */
  int number(double[] array) {
    return number(arrays, array);
  }

  private <T> int number(List<T> met, T object) {
    Integer number = numbers.get(object);
    if (number != null) {
      return number;
    }
    if (met.size() == Bounds.MATRICES) {
      throw new UnsendableException("there are more than " + Bounds.MATRICES + " matrices");
    }
    met.add(object);
    numbers.put(object, met.size() - 1);
    return met.size() - 1;
  }

  List<SimpleMatrix> matrices() {
    return matrices;
  }

  List<double[]> arrays() {
    return arrays;
  }

  /** Makes a matrix refer to an array, which may be longer than the matrix. */
  static void refer(SimpleMatrix matrix, int rows, int columns, double[] array) {
    DMatrixRMaj content = matrix.getDDRM();
    content.data = array;
    content.numRows = rows;
    content.numCols = columns;
  }
}

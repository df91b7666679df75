package dinosaurus.worker.protocol;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
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

  /** What a matrix is at one moment, read once; the array may be longer than the matrix. */
  private record Reference(int rows, int columns, int array) {}

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

  /**
   * Writes the heap as it is now: the arrays with their values, then the matrices with their
   * shapes.
   *
   * @throws UnsendableException if a matrix is malformed or there are too many numbers
   */
  void write(DataOutputStream out) throws IOException {
    List<Reference> references = new ArrayList<>();
    for (SimpleMatrix matrix : matrices) {
      references.add(reference(matrix.getDDRM()));
    }
    requireFewNumbers();
    out.writeInt(arrays.size());
    for (double[] array : arrays) {
      out.writeInt(array.length);
      out.write(bytes(array));
    }
    out.writeInt(references.size());
    for (Reference reference : references) {
      out.writeInt(reference.rows());
      out.writeInt(reference.columns());
      out.writeInt(reference.array());
    }
  }

  private Reference reference(DMatrixRMaj content) {
    int rows = content.numRows;
    int columns = content.numCols;
    double[] array = content.data;
    if (array == null || rows < 0 || columns < 0 || (long) rows * columns > array.length) {
      throw new UnsendableException("a matrix has fewer values than its shape asks for");
    }
    return new Reference(rows, columns, number(arrays, array));
  }

  private void requireFewNumbers() {
    long count = arrays.stream().mapToLong(array -> array.length).sum();
    if (count > Bounds.NUMBERS) {
      throw new UnsendableException(
          "the matrices have " + count + " entries, more than " + Bounds.NUMBERS);
    }
  }

  private static byte[] bytes(double[] array) {
    ByteBuffer bytes = ByteBuffer.allocate(array.length * Double.BYTES);
    bytes.asDoubleBuffer().put(array);
    return bytes.array();
  }

  /**
   * Reads a heap into this one: checks the whole, then changes it.
   *
   * @throws ProtocolException if it is malformed; then nothing changes
   * @throws java.nio.BufferUnderflowException if it is cut short; then nothing changes either
   */
  void read(ByteBuffer in) throws ProtocolException {
    List<double[]> values = readArrays(in);
    List<Reference> references = readReferences(in, values);
    changeArrays(values);
    changeMatrices(references);
  }

  private List<double[]> readArrays(ByteBuffer in) throws ProtocolException {
    int count = count(in, arrays.size());
    List<double[]> values = new ArrayList<>();
    int left = Bounds.NUMBERS;
    for (int i = 0; i < count; i++) {
      int length = in.getInt();
      boolean known = i < arrays.size();
      if (length < 0 || length > left || known && length != arrays.get(i).length) {
        throw new ProtocolException("an array has " + length + " entries");
      }
      left -= length;
      values.add(numbers(in, length));
    }
    return values;
  }

  private static double[] numbers(ByteBuffer in, int length) throws ProtocolException {
    if (in.remaining() / Double.BYTES < length) {
      throw new ProtocolException("an array is cut short");
    }
    double[] numbers = new double[length];
    in.asDoubleBuffer().get(numbers); // Whole: that is ten times as fast.
    in.position(in.position() + length * Double.BYTES);
    return numbers;
  }

  private List<Reference> readReferences(ByteBuffer in, List<double[]> values)
      throws ProtocolException {
    int count = count(in, matrices.size());
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int rows = in.getInt();
      int columns = in.getInt();
      int array = in.getInt();
      if (array < 0 || array >= values.size()) {
        throw new ProtocolException("a matrix refers to the missing array " + array);
      }
      if (rows < 0 || columns < 0 || (long) rows * columns > values.get(array).length) {
        throw new ProtocolException("a matrix is (" + rows + ", " + columns + ")");
      }
      references.add(new Reference(rows, columns, array));
    }
    return references;
  }

  private static int count(ByteBuffer in, int known) throws ProtocolException {
    int count = in.getInt();
    if (count < known || count > Bounds.MATRICES) {
      throw new ProtocolException("a heap has " + count + " entries");
    }
    return count;
  }

  private void changeArrays(List<double[]> values) {
    for (int i = 0; i < values.size(); i++) {
      double[] array = values.get(i);
      if (i < arrays.size()) {
        System.arraycopy(array, 0, arrays.get(i), 0, array.length);
      } else {
        number(arrays, array);
      }
    }
  }

  private void changeMatrices(List<Reference> references) {
    for (int i = 0; i < references.size(); i++) {
      if (i == matrices.size()) {
        number(new SimpleMatrix(0, 0));
      }
      Reference reference = references.get(i);
      DMatrixRMaj content = matrices.get(i).getDDRM();
      content.data = arrays.get(reference.array());
      content.numRows = reference.rows();
      content.numCols = reference.columns();
    }
  }
}

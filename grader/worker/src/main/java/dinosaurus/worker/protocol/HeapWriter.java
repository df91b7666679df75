package dinosaurus.worker.protocol;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.SimpleMatrix;

/** Writes a heap as it is now. */
final class HeapWriter {

  /** What a matrix is at one moment, read once. */
  private record Reference(int rows, int columns, int array) {}

  private final Heap heap;

  HeapWriter(Heap heap) {
    this.heap = heap;
  }

  /**
   * Writes the arrays with their values, then the matrices with their shapes.
   *
   * @throws UnsendableException if a matrix is malformed or there are too many numbers
   */
  void write(DataOutputStream out) throws IOException {
    List<Reference> references = new ArrayList<>();
    for (SimpleMatrix matrix : heap.matrices()) {
      references.add(reference(matrix.getDDRM()));
    }
    requireFewNumbers();
    out.writeInt(heap.arrays().size());
    for (double[] array : heap.arrays()) {
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

  private static byte[] bytes(double[] array) {
    ByteBuffer bytes = ByteBuffer.allocate(array.length * Double.BYTES);
    bytes.asDoubleBuffer().put(array);
    return bytes.array();
  }

  private Reference reference(DMatrixRMaj content) {
    int rows = content.numRows;
    int columns = content.numCols;
    double[] array = content.data;
    if (array == null || rows < 0 || columns < 0 || (long) rows * columns > array.length) {
      throw new UnsendableException("a matrix has fewer values than its shape asks for");
    }
    return new Reference(rows, columns, heap.number(array));
  }

  private void requireFewNumbers() {
    long numbers = 0;
    for (double[] array : heap.arrays()) {
      numbers += array.length;
    }
    if (numbers > Bounds.NUMBERS) {
      throw new UnsendableException(
          "the matrices have " + numbers + " entries, more than " + Bounds.NUMBERS);
    }
  }
}

package dinosaurus.worker.protocol;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.ejml.simple.SimpleMatrix;

/** Reads a heap into the one that this side knows: checks the whole, then changes it. */
final class HeapReader {

  private final Heap heap;
  private double[][] values;
  private int[][] references;

  HeapReader(Heap heap) {
    this.heap = heap;
  }

  /**
   * Reads a heap; nothing changes if it is malformed.
   *
   * @throws ProtocolException if it is malformed
   */
  void read(DataInputStream in) throws IOException {
    readArrays(in);
    readReferences(in);
    changeArrays();
    changeMatrices();
  }

  private void readArrays(DataInputStream in) throws IOException {
    values = new double[count(in, heap.arrays().size())][];
    int left = Bounds.NUMBERS;
    for (int i = 0; i < values.length; i++) {
      int length = in.readInt();
      boolean known = i < heap.arrays().size();
      if (length < 0 || length > left || known && length != heap.arrays().get(i).length) {
        throw new ProtocolException("an array has " + length + " entries");
      }
      left -= length;
      values[i] = numbers(in, length);
    }
  }

  private static double[] numbers(DataInputStream in, int length) throws IOException {
    if (in.available() / Double.BYTES < length) {
      throw new ProtocolException("an array is cut short");
    }
    byte[] bytes = new byte[length * Double.BYTES];
    in.readFully(bytes);
    double[] numbers = new double[length];
    ByteBuffer.wrap(bytes).asDoubleBuffer().get(numbers); // Whole: that is ten times as fast.
    return numbers;
  }

  private void readReferences(DataInputStream in) throws IOException {
    references = new int[count(in, heap.matrices().size())][];
    for (int i = 0; i < references.length; i++) {
      int rows = in.readInt();
      int columns = in.readInt();
      int array = in.readInt();
      if (array < 0 || array >= values.length) {
        throw new ProtocolException("a matrix refers to the missing array " + array);
      }
      if (rows < 0 || columns < 0 || (long) rows * columns > values[array].length) {
        throw new ProtocolException("a matrix is (" + rows + ", " + columns + ")");
      }
      references[i] = new int[] {rows, columns, array};
    }
  }

  private static int count(DataInputStream in, int known) throws IOException {
    int count = in.readInt();
    if (count < known || count > Bounds.MATRICES) {
      throw new ProtocolException("a heap has " + count + " entries");
    }
    return count;
  }

  private void changeArrays() {
    for (int i = 0; i < values.length; i++) {
      if (i < heap.arrays().size()) {
        System.arraycopy(values[i], 0, heap.arrays().get(i), 0, values[i].length);
      } else {
        heap.number(values[i]);
      }
    }
  }

  private void changeMatrices() {
    for (int i = 0; i < references.length; i++) {
      if (i == heap.matrices().size()) {
        heap.number(new SimpleMatrix(0, 0));
      }
      int[] reference = references[i];
      Heap.refer(
          heap.matrices().get(i), reference[0], reference[1], heap.arrays().get(reference[2]));
    }
  }
}

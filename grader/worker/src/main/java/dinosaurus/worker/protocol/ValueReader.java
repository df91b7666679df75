package dinosaurus.worker.protocol;

import dinosaurus.assignment.Printed;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Reads the values of a message, within {@link #whole}, which throws {@link ProtocolException}
 * where they are malformed or cut short.
 */
final class ValueReader {

  private final Heap heap;
  private final ByteBuffer in;
  private final Bounds.Weight weight = new Bounds.Weight();

  ValueReader(Heap heap, byte[] bytes) {
    this.heap = heap;
    this.in = ByteBuffer.wrap(bytes);
  }

  /** Reads the heap, which comes before the values. */
  void heap() throws ProtocolException {
    heap.read(in);
  }

  /** Reads something that is all there is to read. */
  <T> T whole(Entry<T> entry) throws ProtocolException {
    try {
      T value = entry.read();
      if (in.hasRemaining()) {
        throw new ProtocolException(in.remaining() + " bytes are left over");
      }
      return value;
    } catch (BufferUnderflowException e) {
      throw new ProtocolException("a message is cut short");
    }
  }

  double number() {
    return Double.longBitsToDouble(in.getLong());
  }

  int integer() {
    return in.getInt();
  }

  /** Reads an integer from 0 to a limit. */
  int integer(int limit) throws ProtocolException {
    int value = in.getInt();
    if (value < 0 || value > limit) {
      throw new ProtocolException("the number " + value + " is not from 0 to " + limit);
    }
    return value;
  }

  boolean flag() {
    return in.get() != 0;
  }

  String text() throws ProtocolException {
    int length = integer(Math.min(Bounds.CHARACTERS, left(Character.BYTES)));
    require(weight.takesText(length));
    char[] characters = new char[length];
    in.asCharBuffer().get(characters);
    in.position(in.position() + length * Character.BYTES);
    return new String(characters);
  }

  int[] integers() throws ProtocolException {
    int[] integers = new int[entries(Integer.BYTES)];
    in.asIntBuffer().get(integers);
    in.position(in.position() + integers.length * Integer.BYTES);
    return integers;
  }

  /** What reads one entry of a list. */
  interface Entry<T> {
    T read() throws ProtocolException;
  }

  /** Reads a list into a new ArrayList. */
  <T> List<T> list(Entry<T> entry) throws ProtocolException {
    int size = entries(Integer.BYTES);
    require(weight.takesList(size));
    List<T> entries = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      entries.add(entry.read());
    }
    return entries;
  }

  List<String> texts() throws ProtocolException {
    return list(this::text);
  }

  SimpleMatrix matrix() throws ProtocolException {
    return heap.matrices().get(integer(heap.matrices().size() - 1));
  }

  Gradients gradients() throws ProtocolException {
    return made(() -> new Gradients(matrix(), matrix(), matrix(), matrix(), matrix()));
  }

  Parameters parameters() throws ProtocolException {
    return made(() -> new Parameters(matrix(), matrix(), matrix(), matrix(), matrix()));
  }

  Printed printed() throws ProtocolException {
    return made(() -> new Printed(texts(), integer()));
  }

  Vocabulary vocabulary() throws ProtocolException {
    return made(() -> Vocabulary.ofCharacters(text()));
  }

  TrainingOptions options() throws ProtocolException {
    return made(() -> new TrainingOptions(integer(), integer(), integer(), flag()));
  }

  private static <T> T made(Entry<T> value) throws ProtocolException {
    try {
      return value.read();
    } catch (IllegalArgumentException e) {
      throw new ProtocolException(e.getMessage());
    }
  }

  private static void require(boolean fits) throws ProtocolException {
    if (!fits) {
      throw new ProtocolException("the texts and lists take too much memory");
    }
  }

  private int entries(int bytesEach) throws ProtocolException {
    return integer(Math.min(Bounds.ENTRIES, left(bytesEach)));
  }

  /** Returns how many values of a size the rest of the message has room for. */
  private int left(int bytesEach) {
    return Math.max(0, in.remaining() - Integer.BYTES) / bytesEach;
  }
}

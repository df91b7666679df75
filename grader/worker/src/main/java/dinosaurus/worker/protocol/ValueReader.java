package dinosaurus.worker.protocol;

import dinosaurus.assignment.Printed;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Reads the values of a message; every method throws {@link ProtocolException} where they are
 * malformed.
 */
final class ValueReader {

  private final Heap heap;
  private final DataInputStream in;
  private final Bounds.Weight weight = new Bounds.Weight();

  ValueReader(Heap heap, byte[] bytes) {
    this.heap = heap;
    this.in = new DataInputStream(new ByteArrayInputStream(bytes));
  }

  /** Reads the heap, which comes before the values. */
  void heap() throws IOException {
    heap.read(in);
  }

  /** Reads something that is all there is to read. */
  <T> T whole(Entry<T> entry) throws ProtocolException {
    try {
      T value = entry.read();
      if (in.available() > 0) {
        throw new ProtocolException(in.available() + " bytes are left over");
      }
      return value;
    } catch (ProtocolException e) {
      throw e;
    } catch (IOException e) {
      throw new ProtocolException("a message is cut short");
    }
  }

  double number() throws IOException {
    return Double.longBitsToDouble(in.readLong());
  }

  int integer() throws IOException {
    return in.readInt();
  }

  /** Reads an integer from 0 to a limit. */
  int integer(int limit) throws IOException {
    int value = in.readInt();
    if (value < 0 || value > limit) {
      throw new ProtocolException("the number " + value + " is not from 0 to " + limit);
    }
    return value;
  }

  boolean flag() throws IOException {
    return in.readBoolean();
  }

  String text() throws IOException {
    int length = integer(Math.min(Bounds.CHARACTERS, left(Character.BYTES)));
    require(weight.takesText(length));
    char[] characters = new char[length];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = in.readChar();
    }
    return new String(characters);
  }

  int[] integers() throws IOException {
    int[] integers = new int[entries(Integer.BYTES)];
    for (int i = 0; i < integers.length; i++) {
      integers[i] = in.readInt();
    }
    return integers;
  }

  /** What reads one entry of a list. */
  interface Entry<T> {
    T read() throws IOException;
  }

  /** Reads a list into a new ArrayList. */
  <T> List<T> list(Entry<T> entry) throws IOException {
    int size = entries(Integer.BYTES);
    require(weight.takesList(size));
    List<T> entries = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      entries.add(entry.read());
    }
    return entries;
  }

  List<String> texts() throws IOException {
    return list(this::text);
  }

  SimpleMatrix matrix() throws IOException {
    return heap.matrices().get(integer(heap.matrices().size() - 1));
  }

  Gradients gradients() throws IOException {
    return made(() -> new Gradients(matrix(), matrix(), matrix(), matrix(), matrix()));
  }

  Parameters parameters() throws IOException {
    return made(() -> new Parameters(matrix(), matrix(), matrix(), matrix(), matrix()));
  }

  Printed printed() throws IOException {
    return made(() -> new Printed(texts(), integer()));
  }

  Vocabulary vocabulary() throws IOException {
    return made(() -> Vocabulary.ofCharacters(text()));
  }

  TrainingOptions options() throws IOException {
    return made(() -> new TrainingOptions(integer(), integer(), integer(), flag()));
  }

  private static <T> T made(Entry<T> value) throws IOException {
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

  private int entries(int bytesEach) throws IOException {
    return integer(Math.min(Bounds.ENTRIES, left(bytesEach)));
  }

  /** Returns how many values of a size the rest of the message has room for. */
  private int left(int bytesEach) throws IOException {
    return Math.max(0, in.available() - Integer.BYTES) / bytesEach;
  }
}

package dinosaurus.worker.protocol;

import dinosaurus.assignment.Printed;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ejml.simple.SimpleMatrix;

/**
 * Writes the values of a message, and trusts none of them: each is read once, with bounds.
 *
 * <p>Its methods throw {@link UnsendableException} for a value that is null, malformed or too
 * large; the names they are given appear in its message.
 */
final class ValueWriter {

  private final Heap heap;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Bounds.Weight weight = new Bounds.Weight();

  ValueWriter(Heap heap) {
    this.heap = heap;
  }

  /** Returns the values written so far. */
  byte[] withoutHeap() {
    return bytes.toByteArray();
  }

  /** Returns the heap as it is now, and the values written so far. */
  byte[] withHeap() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try {
      heap.write(new DataOutputStream(whole));
      bytes.writeTo(whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (whole.size() > Bounds.MESSAGE_BYTES) {
      throw new UnsendableException("the message has " + whole.size() + " bytes");
    }
    return whole.toByteArray();
  }

  void number(double value) {
    put(to -> to.writeLong(Double.doubleToRawLongBits(value)));
  }

  void integer(int value) {
    put(to -> to.writeInt(value));
  }

  void flag(boolean value) {
    put(to -> to.writeBoolean(value));
  }

  void text(String name, String text) {
    requirePresent(name, text);
    if (text.length() > Bounds.CHARACTERS) {
      throw new UnsendableException(
          name + " has " + text.length() + " characters, more than " + Bounds.CHARACTERS);
    }
    require(weight.takesText(text.length()));
    integer(text.length());
    ByteBuffer characters = ByteBuffer.allocate(text.length() * Character.BYTES);
    characters.asCharBuffer().put(text);
    put(to -> to.write(characters.array()));
  }

  void integers(String name, int[] integers) {
    requirePresent(name, integers);
    requireFewEntries(name, integers.length);
    integer(integers.length);
    for (int value : integers) {
      integer(value);
    }
  }

  /** Writes a list whose entries are all of one type. */
  <T> void list(String name, List<?> list, Class<T> type, Consumer<T> entryWriter) {
    List<T> entries = snapshot(name, list, type);
    require(weight.takesList(entries.size()));
    integer(entries.size());
    entries.forEach(entryWriter);
  }

  void texts(String name, List<?> texts) {
    String entry = "an entry of " + name;
    list(name, texts, String.class, text -> text(entry, text));
  }

  void printed(Printed printed) {
    texts("what was printed", printed.lines());
    integer(printed.count());
  }

  void matrix(String name, SimpleMatrix matrix) {
    requirePresent(name, matrix);
    integer(heap.number(matrix));
  }

  void gradients(String name, Gradients gradients) {
    requirePresent(name, gradients);
    requireFit(
        name,
        () ->
            new Gradients(
                gradients.dWax(),
                gradients.dWaa(),
                gradients.dWya(),
                gradients.db(),
                gradients.dby()));
    matrix("dWax", gradients.dWax());
    matrix("dWaa", gradients.dWaa());
    matrix("dWya", gradients.dWya());
    matrix("db", gradients.db());
    matrix("dby", gradients.dby());
  }

  void parameters(String name, Parameters parameters) {
    requirePresent(name, parameters);
    requireFit(
        name,
        () ->
            new Parameters(
                parameters.Wax(),
                parameters.Waa(),
                parameters.Wya(),
                parameters.b(),
                parameters.by()));
    matrix("Wax", parameters.Wax());
    matrix("Waa", parameters.Waa());
    matrix("Wya", parameters.Wya());
    matrix("b", parameters.b());
    matrix("by", parameters.by());
  }

  /** Reads a list that may lie about its size or never end. */
  private static <T> List<T> snapshot(String name, List<?> list, Class<T> type) {
    requirePresent(name, list);
    List<T> entries = new ArrayList<>();
    for (Object entry : list) {
      requireFewEntries(name, entries.size() + 1);
      if (entry == null || entry.getClass() != type) {
        String what = "entry " + entries.size() + " of " + name;
        requirePresent(what, entry);
        throw new UnsendableException(what + " is no " + type.getSimpleName());
      }
      entries.add(type.cast(entry));
    }
    return entries;
  }

  /** Rebuilds a record: its matrices may have been reshaped since it was made. */
  private static void requireFit(String name, Runnable rebuild) {
    try {
      rebuild.run();
    } catch (IllegalArgumentException e) {
      throw new UnsendableException(name + " don't fit together: " + e.getMessage());
    }
  }

  static void requirePresent(String name, Object value) {
    if (value == null) {
      throw new UnsendableException("there is null in place of " + name);
    }
  }

  private static void requireFewEntries(String name, int entries) {
    if (entries > Bounds.ENTRIES) {
      throw new UnsendableException(name + " has more than " + Bounds.ENTRIES + " entries");
    }
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw new UnsendableException("the texts and lists of the answer take too much memory");
    }
  }

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private void put(Writing writing) {
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (bytes.size() > Bounds.MESSAGE_BYTES) {
      throw new UnsendableException("the answer has more than " + Bounds.MESSAGE_BYTES + " bytes");
    }
  }
}

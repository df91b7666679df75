package dinosaurus.worker.protocol;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes and reads payloads of frames that hold files, each with a name: sources or classes. */
public final class NamedBytes {

  private static final int MOST = 2_000;

  private NamedBytes() {}

  /** Returns the payload that holds the files. */
  public static byte[] write(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(files, new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a payload.
   *
   * @return the files, in the order in which they were written
   * @throws IOException if it is malformed
   */
  public static Map<String, byte[]> read(byte[] payload) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload));
    Map<String, byte[]> files = read(in);
    if (in.read() >= 0) {
      throw new ProtocolException("something follows the files");
    }
    return files;
  }

  /** Writes files as a part of something larger. */
  public static void write(Map<String, byte[]> files, DataOutputStream out) throws IOException {
    out.writeInt(files.size());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      write(file.getKey(), out);
      write(file.getValue(), out);
    }
  }

  /** Reads files as a part of something larger. */
  public static Map<String, byte[]> read(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST) {
      throw new ProtocolException("there are " + count + " files");
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      files.put(text(in), bytes(in));
    }
    return files;
  }

  /** Writes a text in UTF-8. */
  public static void write(String text, DataOutputStream out) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8), out);
  }

  /** Reads a text in UTF-8. */
  public static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static void write(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Reads as many bytes as announced; the payload is in memory and bounds them. */
  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new ProtocolException("a file announces " + length + " bytes");
    }
    return in.readNBytes(length);
  }
}

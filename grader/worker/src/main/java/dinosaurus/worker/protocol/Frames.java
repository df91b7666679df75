package dinosaurus.worker.protocol;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Writes and reads frames. */
public final class Frames {

  /** The version of the protocol, which the worker's first frame holds. */
  public static final int VERSION = 1;

  private Frames() {}

  /**
   * Writes one frame and flushes.
   *
   * @param out where to
   * @param payload at most {@link Bounds#FRAME_BYTES} bytes
   * @throws IOException if the other side is gone
   */
  public static void write(OutputStream out, byte[] payload) throws IOException {
    byte[] frame =
        ByteBuffer.allocate(Integer.BYTES + payload.length)
            .putInt(payload.length)
            .put(payload)
            .array();
    out.write(frame);
    out.flush();
  }

  /**
   * Reads one frame; memory is taken as bytes arrive, not as the length announces.
   *
   * @param in where from
   * @return the payload
   * @throws EOFException if the stream ends, before the frame or within it
   * @throws ProtocolException if the length is out of bounds
   * @throws IOException if reading fails
   */
  public static byte[] read(InputStream in) throws IOException {
    int length = ByteBuffer.wrap(exactly(in, Integer.BYTES)).getInt();
    if (length < 1 || length > Bounds.FRAME_BYTES) {
      throw new ProtocolException("a frame announces " + length + " bytes");
    }
    return exactly(in, length);
  }

  /** Returns the worker's first frame. */
  public static byte[] greeting() {
    return ByteBuffer.allocate(Integer.BYTES).putInt(VERSION).array();
  }

  private static byte[] exactly(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }
}

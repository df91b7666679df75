package dinosaurus.harness.intake;

import java.io.IOException;
import java.io.InputStream;

/** Reads files whose size nobody has checked. */
final class Bytes {

  private static final int MOST = 1 << 20;

  private Bytes() {}

  /**
   * Reads a source and closes it.
   *
   * @param path its name in what is told
   * @param in its content
   * @return at most 1 MB
   * @throws UnusableException if it is larger
   */
  static byte[] read(String path, InputStream in) throws UnusableException, IOException {
    try (in) {
      byte[] content = in.readNBytes(MOST + 1);
      if (content.length > MOST) {
        throw new UnusableException(path + " is larger than 1 MB.");
      }
      return content;
    }
  }
}

package dinosaurus.harness.leak;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes the lines that uuencode writes: a length, and as many characters as that takes. */
final class UuLines {

  private static final int MOST = 45;
  private static final int GROUP = 4;
  private static final int BITS = 6;

  private UuLines() {}

  /** Returns what the lines of a text that are such ones stand for, or nothing if none is. */
  static Optional<byte[]> decoded(String text) {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    text.lines().forEach(line -> decode(line.stripTrailing(), decoded));
    return Optional.of(decoded.toByteArray()).filter(bytes -> bytes.length > 0);
  }

  private static void decode(String line, ByteArrayOutputStream decoded) {
    int length = line.isEmpty() ? 0 : line.charAt(0) - ' ';
    int characters = (length + 2) / 3 * GROUP;
    // Blanks at the end of a line are lost easily.
    if (length < 1
        || length > MOST
        || line.length() > 1 + characters + 1
        || line.length() < 1 + characters / 2) {
      return;
    }
    byte[] padded = (line + " ".repeat(characters)).getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 1; i <= characters; i += GROUP) {
      int group = 0;
      for (int j = 0; j < GROUP; j++) {
        group = group << BITS | (padded[i + j] - ' ') & 0x3f;
      }
      for (int shift = 16; shift >= 0; shift -= Byte.SIZE) {
        bytes.write(group >> shift);
      }
    }
    decoded.write(bytes.toByteArray(), 0, length);
  }
}

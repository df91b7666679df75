package dinosaurus.assignment.compilation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Holds the text of a Java file in UTF-8, whichever encoding it was saved in.
 *
 * @param utf8 the text; what is UTF-8 stays to the byte
 * @param encoding the encoding that it was taken for, unless that is UTF-8
 */
public record SourceText(byte[] utf8, Optional<String> encoding) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BIG_ENDIAN_MARK = 0xFEFF;
  private static final int LITTLE_ENDIAN_MARK = 0xFFFE;

  /** Takes bytes for UTF-16 where they look like it, else for UTF-8, else for Windows-1252. */
  public static SourceText of(byte[] bytes) {
    Optional<Charset> utf16 = utf16(bytes);
    if (utf16.isPresent()) {
      return decoded(bytes, utf16.get(), "UTF-16");
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return new SourceText(bytes, Optional.empty());
    } catch (CharacterCodingException e) {
      return decoded(bytes, WINDOWS, "Windows-1252");
    }
  }

  /** Says how a file was read that isn't in UTF-8. */
  public static String note(String path, String encoding) {
    return path + " isn't in UTF-8, and was read as " + encoding + "; save it in UTF-8.";
  }

  private static SourceText decoded(byte[] bytes, Charset charset, String name) {
    String text = new String(bytes, charset);
    return new SourceText(text.getBytes(StandardCharsets.UTF_8), Optional.of(name));
  }

  /** Recognises UTF-16 by its mark, or by half of the bytes of Latin letters being 0. */
  private static Optional<Charset> utf16(byte[] bytes) {
    if (bytes.length < 2 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int most = bytes.length / 4;
    if (mark == BIG_ENDIAN_MARK || zeros[0] > most && zeros[1] == 0) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return mark == LITTLE_ENDIAN_MARK || zeros[1] > most && zeros[0] == 0
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }
}

package dinosaurus.harness.leak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Decodes what bytes may hide: digits of every base, escapes, pieces, and wide characters. */
final class Encodings {

  private static final int WIDE = 5;

  private Encodings() {}

  /**
   * Returns every reading of some bytes other than the plain one.
   *
   * @param text a character for each byte
   * @param readable what can be read of it
   */
  static List<Part> decode(String text, String readable) {
    List<Part> parts = new ArrayList<>();
    wide(text, parts);
    if (readable.isEmpty()) {
      return parts;
    }
    String squeezed = Phrases.squeeze(readable);
    for (Alphabet alphabet : Alphabet.values()) {
      parts.addAll(alphabet.decode(squeezed));
    }
    UuLines.decoded(readable).ifPresent(decoded -> parts.add(new Part("uuencode", decoded)));
    Escapes.replaced(readable).ifPresent(plain -> parts.add(new Part("escapes", plain)));
    parts.addAll(Pieces.joined(readable));
    return parts;
  }

  private static void wide(String text, List<Part> parts) {
    String narrow = text.replace("\0", "");
    if (!Packings.isPacked(text) && (text.length() - narrow.length()) * WIDE > text.length()) {
      parts.add(new Part("wide characters", narrow.getBytes(StandardCharsets.ISO_8859_1)));
    }
  }
}

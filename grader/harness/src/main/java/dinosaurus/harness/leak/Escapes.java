package dinosaurus.harness.leak;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces escapes: Java's and C's, quoted-printable, percent signs, and entities of HTML. */
final class Escapes {

  private static final int HEX = 16;

  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\[uU]+\\{?(?<code>\\p{XDigit}{4,8})\\}?|&#[xX](?<entity>\\p{XDigit}{1,6});?"
              + "|&#(?<number>\\d{1,7});?|(?:\\\\x|%|=)(?<hex>\\p{XDigit}{2})"
              + "|\\\\(?<octal>[0-3]?[0-7]{1,2})|(?<soft>=\\r?\\n)");

  private Escapes() {}

  /** Returns the text with every escape replaced, or nothing if there is none. */
  static Optional<byte[]> replaced(String text) {
    Matcher escape = ESCAPE.matcher(text);
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    int end = 0;
    while (escape.find()) {
      plain.writeBytes(text.substring(end, escape.start()).getBytes(StandardCharsets.ISO_8859_1));
      plain.writeBytes(plain(escape));
      end = escape.end();
    }
    plain.writeBytes(text.substring(end).getBytes(StandardCharsets.ISO_8859_1));
    return end == 0 ? Optional.empty() : Optional.of(plain.toByteArray());
  }

  private static byte[] plain(Matcher escape) {
    if (escape.group("soft") != null) {
      return new byte[0];
    }
    if (escape.group("hex") != null) {
      return new byte[] {(byte) Integer.parseInt(escape.group("hex"), HEX)};
    }
    if (escape.group("octal") != null) {
      return new byte[] {(byte) Integer.parseInt(escape.group("octal"), 8)};
    }
    if (escape.group("number") != null) {
      return character(Integer.parseInt(escape.group("number")));
    }
    String code = escape.group("code");
    return character(Integer.parseUnsignedInt(code == null ? escape.group("entity") : code, HEX));
  }

  private static byte[] character(int code) {
    return (Character.isValidCodePoint(code) ? Character.toString(code) : "")
        .getBytes(StandardCharsets.UTF_8);
  }
}

package dinosaurus.harness.leak;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Texts that hide a number, a line or a case of the secret side, by how they do. */
final class EncodedLeaks {

  private static final String LINE = Leaks.LINE.strip();
  private static final byte[] CASE = Leaks.CASE;
  private static final double NUMBER = Double.parseDouble(Leaks.VALUE);
  private static final long BITS = Double.doubleToLongBits(NUMBER);
  private static final byte[] NUMBER_BYTES =
      ByteBuffer.allocate(Double.BYTES).putLong(BITS).array();

  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private EncodedLeaks() {}

  /** Returns those that the search finds. */
  static Map<String, String> found() {
    Map<String, String> leaks = new LinkedHashMap<>();
    numbers(leaks);
    digits(leaks);
    texts(leaks);
    lists(leaks);
    return leaks;
  }

  private static void numbers(Map<String, String> leaks) {
    String value = Leaks.VALUE;
    leaks.put("a number with underscores", value.replaceAll("(\\d{3})(?=\\d)", "$1_"));
    leaks.put("a number with a decimal comma", value.replace('.', ','));
    leaks.put("a number as an integer of its digits", value.replace(".", "") + "L / 1e15");
    leaks.put(
        "a number in two strings", "\"" + value.substring(0, 7) + "\" + \"" + value.substring(7));
    leaks.put("a hexadecimal float", Double.toHexString(NUMBER));
    leaks.put("a negative hexadecimal float", Double.toHexString(-NUMBER));
    leaks.put("the bits as a long", "Double.longBitsToDouble(" + BITS + "L)");
    leaks.put("the bits of its negative", Double.doubleToLongBits(-NUMBER) + "L");
    leaks.put("the bits in hexadecimal digits", "0x" + Long.toHexString(BITS) + "L");
    leaks.put(
        "the bits with underscores", "0x" + Long.toHexString(BITS).replaceAll("(....)\\B", "$1_"));
    leaks.put("the bits in octal digits", "0" + Long.toOctalString(BITS));
    leaks.put("the bits in binary digits", "0b" + Long.toBinaryString(BITS));
    leaks.put(
        "an integer and a power of two",
        new BigDecimal(NUMBER).multiply(new BigDecimal(2).pow(60)).toBigInteger() + "L * 0x1p-60");
  }

  private static void digits(Map<String, String> leaks) {
    leaks.put("base32", Hiding.digits(CASE, BASE32, 5, 8));
    leaks.put("base32 of a number", Hiding.digits(NUMBER_BYTES, BASE32, 5, 8) + "===");
    leaks.put("base32hex", Hiding.digits(CASE, "0123456789abcdefghijklmnopqrstuv", 5, 8));
    leaks.put("base64 for URLs", Base64.getUrlEncoder().encodeToString(CASE));
    leaks.put("base64 in strings", text(Hiding.base64(CASE)).replaceAll("(.+)\r\n", "\"$1\"\n + "));
    leaks.put("base64 in base32", Hiding.digits(Hiding.base64(CASE), BASE32, 5, 8));
    leaks.put("ascii85", "<~" + Hiding.digits(CASE, ascii('!', 85), 4, 5) + "~>");
    leaks.put(
        "base85",
        "x = b'"
            + Hiding.digits(
                CASE,
                "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",
                4,
                5)
            + "'");
    leaks.put(
        "z85",
        "x = \""
            + Hiding.digits(
                CASE,
                "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#",
                4,
                5)
            + "\"");
    leaks.put("uuencode", "begin 644 a\n" + Hiding.uuencoded(CASE) + "`\nend\n");
    leaks.put("hexadecimal digits with blanks", HexFormat.ofDelimiter(" ").formatHex(CASE));
    leaks.put("hexadecimal digits with colons", HexFormat.ofDelimiter(":").formatHex(CASE));
    leaks.put("a gzip in base32", Hiding.digits(Hiding.gzip(CASE), BASE32, 5, 8));
    leaks.put("deflate in base64", Base64.getEncoder().encodeToString(Hiding.deflated(CASE)));
    leaks.put(
        "UTF-32 in base64",
        Base64.getEncoder().encodeToString(LINE.getBytes(Charset.forName("UTF-32"))));
  }

  private static void texts(Map<String, String> leaks) {
    leaks.put("a line in strings", "\"" + LINE.replaceAll("(.{7})", "$1\"\n    + \"") + "\";");
    leaks.put(
        "a line in calls of append",
        ".append(\"" + LINE.replaceAll("(.{7})", "$1\").append(\"") + "\")");
    leaks.put("a line in characters", each(LINE, c -> "'" + (char) c + "', "));
    leaks.put("percent signs", each(LINE, "%%%02X"::formatted));
    leaks.put("quoted-printable", each(LINE, "=%02X"::formatted).replaceAll("(.{72})", "$1=\n"));
    leaks.put("escapes of C", each(LINE, "\\x%02x"::formatted));
    leaks.put("octal escapes", each(LINE, "\\%o"::formatted));
    leaks.put("escapes of Python", each(LINE, "\\U%08x"::formatted));
    leaks.put("entities", each(LINE, "&#%d;"::formatted));
    leaks.put("hexadecimal entities", each(LINE, "&#x%x;"::formatted));
    leaks.put("reversed", new StringBuilder(LINE).reverse().toString());
    leaks.put("a number reversed", new StringBuilder(Leaks.VALUE).reverse().toString());
    leaks.put("rot13", Hiding.rot13(LINE));
    leaks.put(
        "rot13 in base64", Base64.getEncoder().encodeToString(Hiding.rot13(LINE).getBytes(UTF_8)));
  }

  private static void lists(Map<String, String> leaks) {
    leaks.put("codes", "{" + each(LINE, "%d, "::formatted) + "}");
    leaks.put("codes one a line", each(LINE, "%d\n"::formatted));
    leaks.put("bytes", each(CASE, c -> (byte) c + ","));
    leaks.put("a number in bytes", each(NUMBER_BYTES, c -> "(byte) 0x%02x, ".formatted(c)));
    leaks.put("a number in two integers", (int) (BITS >> 32) + ", " + (int) BITS);
    leaks.put("a number in two integers, the lower first", (int) BITS + ", " + (int) (BITS >> 32));
    leaks.put(
        "a number in two shifted integers",
        "0x%08xL << 32 | 0x%08xL".formatted((int) (BITS >> 32), (int) BITS));
  }

  /** Returns those that it doesn't, as the guide says. */
  static Map<String, String> missed() {
    Map<String, String> leaks = new LinkedHashMap<>();
    leaks.put("base36", new BigInteger(1, CASE).toString(36));
    leaks.put("a number as a float", (float) NUMBER + "f");
    leaks.put("a number with seven digits", Leaks.VALUE.substring(0, 8));
    leaks.put("a number as a sum", (NUMBER - 0.5) + " + 0.5");
    leaks.put("a line with other names", LINE.replaceAll("\\b[a-z]\\w*", "x"));
    leaks.put("a line, a word a comment", LINE.replaceAll("(\\W+)", "/* */$1/* */"));
    leaks.put("reversed base64", new StringBuilder(text(Hiding.base64(CASE))).reverse().toString());
    leaks.put("exclusive or", text(Hiding.masked(CASE)));
    return leaks;
  }

  private static String each(String text, IntFunction<String> spelling) {
    return text.chars().mapToObj(spelling).collect(Collectors.joining());
  }

  private static String each(byte[] bytes, IntFunction<String> spelling) {
    return each(text(bytes), spelling);
  }

  private static String ascii(char first, int count) {
    StringBuilder characters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      characters.append((char) (first + i));
    }
    return characters.toString();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }
}

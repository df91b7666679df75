package dinosaurus.grader.leak;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes what a text may hide: base64, hexadecimal digits, escapes, and wide characters. */
final class Encodings {

  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{16,}");
  private static final Pattern HEX = Pattern.compile("(?:[0-9A-Fa-f]{2}){8,}[0-9A-Fa-f]?");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9A-Fa-f]{4})");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final int QUANTUM = 4;
  private static final int LONG = 200;
  private static final int WIDE = 5;

  private Encodings() {}

  /** Returns every reading of some bytes other than the plain one. */
  static List<Part> decode(byte[] bytes) {
    List<Part> parts = new ArrayList<>();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    decode(text, parts);
    if (WHITE_SPACE.matcher(text).find()) {
      decode(WHITE_SPACE.matcher(text).replaceAll(""), parts);
    }
    if (ESCAPE.matcher(text).find()) {
      String plain = ESCAPE.matcher(text).replaceAll(Encodings::character);
      parts.add(new Part("escapes", plain.getBytes(StandardCharsets.UTF_8)));
    }
    String narrow = text.replace("\0", "");
    if (!Packings.isPacked(text) && (text.length() - narrow.length()) * WIDE > text.length()) {
      parts.add(new Part("wide characters", narrow.getBytes(StandardCharsets.ISO_8859_1)));
    }
    return parts;
  }

  /** Decodes from every place in a group of digits at which an encoding may begin. */
  private static void decode(String text, List<Part> parts) {
    List<String> digits = BASE64.matcher(text).results().map(MatchResult::group).toList();
    for (int start = 0; start < QUANTUM; start++) {
      decode("base64", digits, start, Encodings::base64, parts);
    }
    List<String> hexadecimal = HEX.matcher(text).results().map(MatchResult::group).toList();
    decode("hexadecimal", hexadecimal, 0, Encodings::hex, parts);
    decode("hexadecimal", hexadecimal, 1, Encodings::hex, parts);
  }

  /** Makes a part of every long run, and one of all the short ones, which are mere words mostly. */
  private static void decode(
      String how,
      List<String> runs,
      int start,
      Function<String, byte[]> decoder,
      List<Part> parts) {
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    for (String run : runs) {
      byte[] decoded = decoder.apply(run.substring(start));
      if (run.length() >= LONG) {
        parts.add(new Part(how, decoded));
      } else {
        words.writeBytes(decoded);
        words.write('\n');
      }
    }
    if (words.size() > 0) {
      parts.add(new Part(how, words.toByteArray()));
    }
  }

  private static byte[] base64(String run) {
    String whole = run.substring(0, run.length() / QUANTUM * QUANTUM);
    String rest = run.substring(whole.length());
    String digits = rest.length() > 1 ? run : whole;
    return Base64.getDecoder().decode(digits.replace('-', '+').replace('_', '/'));
  }

  private static byte[] hex(String run) {
    return HexFormat.of().parseHex(run, 0, run.length() / 2 * 2);
  }

  private static String character(MatchResult escape) {
    char character = (char) Integer.parseInt(escape.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(character));
  }
}

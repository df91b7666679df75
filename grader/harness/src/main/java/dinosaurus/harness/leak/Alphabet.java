package dinosaurus.harness.leak;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Decodes digits that stand for bytes, group by group, the first being the highest. */
enum Alphabet {
  BASE16("hexadecimal", "0123456789ABCDEF", true, 2, 1),
  BASE32("base32", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", true, 8, 5),
  BASE32HEX("base32hex", "0123456789ABCDEFGHIJKLMNOPQRSTUV", true, 8, 5),
  BASE64("base64", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", false, 4, 3),
  ASCII85("ascii85", from('!', 'u'), false, 5, 4),
  BASE85(
      "base85",
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",
      false,
      5,
      4),
  Z85(
      "z85",
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#",
      false,
      5,
      4);

  private static final int SHORTEST = 16;
  private static final int LONG = 200;
  private static final int ASCII = 0x80;

  private final String how;
  private final int radix;
  private final int digits;
  private final int bytes;
  private final int[] values = new int[ASCII];
  private final Pattern runs;

  Alphabet(String how, String alphabet, boolean anyCase, int digits, int bytes) {
    this.how = how;
    this.radix = alphabet.length();
    this.digits = digits;
    this.bytes = bytes;
    Arrays.fill(values, -1);
    for (int i = 0; i < radix; i++) {
      values[alphabet.charAt(i)] = i;
      if (anyCase) {
        values[Character.toLowerCase(alphabet.charAt(i))] = i;
      }
    }
    if (how.equals("base64")) {
      values['-'] = values['+'];
      values['_'] = values['/'];
    }
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < ASCII; c++) {
      if (values[c] >= 0) {
        all.append("\\x%02x".formatted((int) c));
      }
    }
    this.runs = Pattern.compile("[" + all + "]{" + SHORTEST + ",}");
  }

  private static String from(char first, char last) {
    StringBuilder characters = new StringBuilder();
    for (char c = first; c <= last; c++) {
      characters.append(c);
    }
    return characters.toString();
  }

  /**
   * Decodes from every place in a group at which the digits may begin.
   *
   * @param squeezed a text without white space
   * @return a part of every long run of digits, and one of all the short ones, which are mere words
   *     mostly
   */
  List<Part> decode(String squeezed) {
    List<Part> parts = new ArrayList<>();
    List<String> found = runs.matcher(squeezed).results().map(MatchResult::group).toList();
    for (int start = 0; start < digits; start++) {
      ByteArrayOutputStream words = new ByteArrayOutputStream();
      for (String run : found) {
        byte[] decoded = decode(run, start);
        if (run.length() >= LONG) {
          parts.add(new Part(how, decoded));
        } else {
          words.writeBytes(decoded);
          words.write('\n');
        }
      }
      parts.add(new Part(how, words.toByteArray()));
    }
    return parts;
  }

  private byte[] decode(String run, int start) {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    for (int i = start; i < run.length(); i += digits) {
      int present = Math.min(digits, run.length() - i);
      long group = 0;
      for (int j = 0; j < digits; j++) {
        group = group * radix + (j < present ? values[run.charAt(i + j)] : radix - 1);
      }
      for (int j = 0; j < present * bytes / digits; j++) {
        decoded.write((int) (group >> Byte.SIZE * (bytes - 1 - j)));
      }
    }
    return decoded.toByteArray();
  }
}

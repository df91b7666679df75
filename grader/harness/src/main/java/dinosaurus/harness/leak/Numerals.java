package dinosaurus.harness.leak;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the numbers that are written in a text: as decimals, as hexadecimal floating-point numbers,
 * and as integers that are a number's digits, its bits, or it times a power of two.
 */
final class Numerals {

  private static final int MOST_BITS = 64;

  private static final Pattern SEPARATOR = Pattern.compile("(?<=\\p{XDigit})_+(?=\\p{XDigit})");
  private static final Pattern COMMA = Pattern.compile("(?<=\\d),(?=\\d{4})");
  private static final Pattern HEX_FLOAT =
      Pattern.compile(
          "0[xX](?=\\p{XDigit}|\\.\\p{XDigit})\\p{XDigit}{0,16}\\.?\\p{XDigit}{0,16}"
              + "[pP][-+]?\\d{1,5}");
  private static final Pattern INTEGER =
      Pattern.compile(
          "(?<![\\w.])(?:0[xX](?<hex>\\p{XDigit}{11,16})|0[bB](?<binary>[01]{41,64})"
              + "|(?<decimal>-?\\d{12,22}))(?![\\w.&&[^lL]])");

  private final Numbers numbers;
  private final Consumer<String> found;

  private Numerals(Numbers numbers, Consumer<String> found) {
    this.numbers = numbers;
    this.found = found;
  }

  /**
   * Searches a text.
   *
   * @param numbers the secret ones
   * @param found is told the source of each that is in the text
   */
  static void search(String text, Numbers numbers, Consumer<String> found) {
    String plain = COMMA.matcher(SEPARATOR.matcher(text).replaceAll("")).replaceAll(".");
    new Numerals(numbers, found).search(plain);
  }

  private void search(String text) {
    for (Matcher decimal = Digits.NUMBER.matcher(text); decimal.find(); ) {
      tell(numbers.find(decimal.group()));
    }
    for (Matcher hex = HEX_FLOAT.matcher(text); hex.find(); ) {
      tell(numbers.find(Double.doubleToLongBits(Double.parseDouble(hex.group()))));
    }
    for (Matcher integer = INTEGER.matcher(text); integer.find(); ) {
      integer(integer, "hex", 16);
      integer(integer, "binary", 2);
      integer(integer, "decimal", 10);
      integer(integer, "decimal", 8);
    }
  }

  private void integer(Matcher literal, String group, int radix) {
    String digits = literal.group(group);
    if (digits == null || radix == 8 && !digits.matches("0[0-7]+")) {
      return;
    }
    if (radix == 10) {
      tell(numbers.find(digits.replace("-", "")));
    }
    BigInteger value = new BigInteger(digits, radix);
    if (value.bitLength() <= MOST_BITS) {
      tell(numbers.find(value.longValue()));
      tell(numbers.findScaled(value.abs().longValue()));
    }
  }

  private void tell(Optional<String> source) {
    source.ifPresent(found);
  }
}

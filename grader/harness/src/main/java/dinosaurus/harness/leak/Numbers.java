package dinosaurus.harness.leak;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the numbers of the hidden cases that no public case has: written out, cut or rounded
 * to eight digits, or as a double's bits.
 */
final class Numbers {

  private static final int FEWEST = 8;
  private static final int MOST = 12;

  /** Finds numbers with a point or a decimal comma. */
  private static final Pattern NUMBER =
      Pattern.compile("\\d{0,20}[.,]\\d{4,40}(?:[eE][-+]?\\d{1,4})?");

  private final Map<String, String> byDigits = new HashMap<>();
  private final Map<Long, String> byBits = new HashMap<>();

  /** Which first 16 bits the doubles have, so that most others needn't be looked up. */
  private final boolean[] starts = new boolean[1 << 16];

  /** The digits of the numbers that students have. */
  private final Set<String> known = new HashSet<>();

  private Numbers() {}

  static Numbers of(Secrets.Repository repository) throws IOException {
    Map<String, String> hidden = repository.texts(".json", "fixtures/hidden");
    Set<String> secret = new HashSet<>();
    hidden.values().forEach(text -> secret.addAll(digits(text)));
    Numbers numbers = new Numbers();
    for (String text : repository.texts(".json", "fixtures/public").values()) {
      Set<String> digits = digits(text);
      long shared = digits.stream().filter(secret::contains).count();
      if (2 * shared < digits.size()) { // Otherwise it is a hidden case that strayed there.
        numbers.known.addAll(digits);
      }
    }
    hidden.forEach(
        (path, text) -> {
          for (Matcher number = NUMBER.matcher(text); number.find(); ) {
            numbers.add(number.group(), "a number of " + path);
          }
        });
    return numbers;
  }

  private static Set<String> digits(String text) {
    Set<String> digits = new HashSet<>();
    for (Matcher number = NUMBER.matcher(text); number.find(); ) {
      digits.add(significant(number.group()));
    }
    return digits;
  }

  /** Returns the significant digits: {@code 85} of {@code 0.0850} and of {@code 8.5E-2}. */
  private static String significant(String number) {
    StringBuilder digits = new StringBuilder(number.length());
    int zeros = 0; // between the digits and here; they count if another digit follows
    for (int i = 0; i < number.length() && Character.toLowerCase(number.charAt(i)) != 'e'; i++) {
      char letter = number.charAt(i);
      if (letter == '0') {
        zeros++;
      } else if (letter != '.' && letter != ',') {
        digits.append("0".repeat(digits.isEmpty() ? 0 : zeros)).append(letter);
        zeros = 0;
      }
    }
    return digits.toString();
  }

  /** Adds a number, unless students have it or its digits are few. */
  private void add(String number, String source) {
    String digits = significant(number);
    if (digits.length() < MOST || known.contains(digits)) {
      return;
    }
    byDigits.putIfAbsent(digits.substring(0, MOST), source);
    for (int count = FEWEST; count < MOST; count++) {
      BigDecimal rounded = new BigDecimal("0." + digits).round(new MathContext(count));
      byDigits.putIfAbsent(digits.substring(0, count), source);
      byDigits.putIfAbsent(significant(rounded.toPlainString()), source);
    }
    long bits = Double.doubleToLongBits(Double.parseDouble(number.replace(',', '.')));
    addBits(bits, source);
    addBits(bits | Long.MIN_VALUE, source);
  }

  private void addBits(long bits, String source) {
    byBits.putIfAbsent(bits, source);
    starts[start(bits)] = true;
  }

  private static int start(long bits) {
    return (int) (bits >>> 48);
  }

  /**
   * Searches a text.
   *
   * @param found is told the source of each number that is written there
   */
  void search(String text, Consumer<String> found) {
    for (Matcher number = NUMBER.matcher(text); number.find(); ) {
      String digits = significant(number.group());
      if (digits.length() >= FEWEST && !known.contains(digits)) {
        String source = byDigits.get(digits.substring(0, Math.min(digits.length(), MOST)));
        Optional.ofNullable(source).ifPresent(found);
      }
    }
  }

  /**
   * Searches every eight bytes, be they a class file's constant or a dump of memory.
   *
   * @param found is told the source of each double that they are
   */
  void search(byte[] bytes, Consumer<String> found) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    for (int i = 0; i + Double.BYTES <= bytes.length; i++) {
      long bits = buffer.getLong(i);
      source(bits).ifPresent(found);
      source(Long.reverseBytes(bits)).ifPresent(found);
    }
  }

  private Optional<String> source(long bits) {
    return starts[start(bits)] ? Optional.ofNullable(byBits.get(bits)) : Optional.empty();
  }
}

package dinosaurus.grader.leak;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises secret numbers: written out, cut or rounded to eight digits, or as a double's bits.
 */
final class Numbers {

  private static final int FEWEST = 8;
  private static final int MOST = 12;

  private final Map<String, String> byDigits = new HashMap<>();
  private final Map<Long, String> byBits = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  /** Excepts a number, since students have it. */
  void except(String number) {
    known.add(Digits.of(number));
  }

  /**
   * Adds a number, unless students have it or its digits are few.
   *
   * @param source what a finding says of it
   */
  void add(String number, String source) {
    String digits = Digits.of(number);
    if (digits.length() < MOST || known.contains(digits)) {
      return;
    }
    byDigits.putIfAbsent(digits.substring(0, MOST), source);
    for (int count = FEWEST; count < MOST; count++) {
      byDigits.putIfAbsent(digits.substring(0, count), source);
      byDigits.putIfAbsent(Digits.rounded(digits, count), source);
    }
    long bits = Double.doubleToLongBits(Double.parseDouble(number));
    byBits.putIfAbsent(bits, source);
    byBits.putIfAbsent(bits | Long.MIN_VALUE, source);
  }

  /** Returns the source of a number that is written out, if it is secret. */
  Optional<String> find(String number) {
    String digits = Digits.of(number);
    return digits.length() < FEWEST || known.contains(digits)
        ? Optional.empty()
        : Optional.ofNullable(
            byDigits.get(digits.length() > MOST ? digits.substring(0, MOST) : digits));
  }

  /** Returns the source of a double, if it is secret. */
  Optional<String> find(long bits) {
    return Optional.ofNullable(byBits.get(bits));
  }
}

package dinosaurus.grader.leak;

import java.util.BitSet;
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

  /** The first 16 bits of the doubles, so that most others needn't be looked up. */
  private final BitSet starts = new BitSet();

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
    addBits(bits, source);
    addBits(bits | Long.MIN_VALUE, source);
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
    return starts.get(start(bits)) ? Optional.ofNullable(byBits.get(bits)) : Optional.empty();
  }

  private void addBits(long bits, String source) {
    byBits.putIfAbsent(bits, source);
    starts.set(start(bits));
  }

  private static int start(long bits) {
    return (int) (bits >>> 48);
  }
}

package dinosaurus.harness.leak;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises secret numbers: written out, cut or rounded to eight digits, as a double's bits, or
 * times a power of two.
 */
final class Numbers {

  private static final int FEWEST = 8;
  private static final int MOST = 12;

  /** Smaller odd integers aren't a double by more than chance. */
  private static final long LEAST_SIGNIFICAND = 1L << 40;

  private static final long FRACTION = (1L << 52) - 1;

  private final Map<String, String> byDigits = new HashMap<>();
  private final Map<Long, String> byBits = new HashMap<>();
  private final Map<Long, String> bySignificand = new HashMap<>();

  /** Which first 16 bits the doubles have, so that most others needn't be looked up. */
  private final boolean[] starts = new boolean[1 << 16];

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
    bySignificand.putIfAbsent(odd(bits & FRACTION | FRACTION + 1), source);
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
    return starts[start(bits)] ? Optional.ofNullable(byBits.get(bits)) : Optional.empty();
  }

  /** Returns the source of an integer that is a secret double times a power of two. */
  Optional<String> findScaled(long integer) {
    long odd = integer == 0 ? 0 : odd(integer);
    return odd < LEAST_SIGNIFICAND ? Optional.empty() : Optional.ofNullable(bySignificand.get(odd));
  }

  private static long odd(long integer) {
    return integer >>> Long.numberOfTrailingZeros(integer);
  }

  private void addBits(long bits, String source) {
    byBits.putIfAbsent(bits, source);
    starts[start(bits)] = true;
  }

  private static int start(long bits) {
    return (int) (bits >>> 48);
  }
}

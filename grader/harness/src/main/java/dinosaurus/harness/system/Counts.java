package dinosaurus.harness.system;

import java.util.Locale;

/** Words numbers of things. */
public final class Counts {

  private Counts() {}

  /** Groups the digits of a number: {@code 5,000}. */
  public static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Counts things: {@code 1 submission}, {@code 5,000 submissions}. */
  public static String of(int number, String thing) {
    return grouped(number) + " " + thing + (number == 1 ? "" : "s");
  }
}

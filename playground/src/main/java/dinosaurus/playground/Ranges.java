package dinosaurus.playground;

import java.util.Locale;

/** Checks that options are within their ranges, and says in one line which isn't. */
final class Ranges {

  private Ranges() {}

  static void require(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s is %d, but it must be from %,d to %,d.",
              option,
              value,
              least,
              most));
    }
  }

  static void requireAboveZero(String option, double value, double most) {
    if (!(value > 0 && value <= most)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s is %s, but it must be above 0 and at most %s.",
              option,
              value,
              most));
    }
  }

  static void require(String option, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "%s is %s, but it must be from %s to %s.", option, value, least, most));
    }
  }
}

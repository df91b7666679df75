package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Clipping.clipped;
import static dinosaurus.reference.misconceptions.Clipping.entries;
import static dinosaurus.reference.misconceptions.Misconception.ofClip;

import java.util.List;

/** Misconceptions of {@code clip} about what becomes of an entry. */
final class ClipEntryMisconceptions {

  private ClipEntryMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofClip(
            "C05",
            "clips to [-max, 0]",
            "Positive entries all become zero. Which of them should stay as they are?",
            entries((g, max) -> Math.max(-max, Math.min(0, g)))),
        ofClip(
            "C06",
            "swaps the bounds",
            "Every entry comes back as -maxValue. Follow one within the range "
                + "through your code: what should leave it alone?",
            entries((g, max) -> Math.min(-max, Math.max(max, g)))),
        ofClip(
            "C120",
            "swaps the bounds the other way round",
            "Every entry comes back as maxValue. Follow one within the range "
                + "through your code: what should leave it alone?",
            entries((g, max) -> Math.max(max, Math.min(-max, g)))),
        ofClip(
            "C14",
            "always clips to 10",
            "Entries are cut off at 10 in every call, but every call brings a bound "
                + "of its own. Which argument holds it?",
            entries((g, max) -> clipped(g, 10))),
        ofClip(
            "C15",
            "always clips to 5",
            "Entries are cut off at 5 in every call, but every call brings a bound of "
                + "its own. Which argument holds it?",
            entries((g, max) -> clipped(g, 5))),
        ofClip(
            "C24",
            "clips to max + 1",
            "Large entries are cut off, but too late: one beyond the bound that was "
                + "asked for. Follow maxValue through your code.",
            entries((g, max) -> clipped(g, max + 1))),
        ofClip(
            "C105",
            "clips at the upper bound alone",
            "Large entries are cut off, but very negative ones come back as they were. A "
                + "range has two ends.",
            entries((g, max) -> Math.min(max, g))),
        ofClip(
            "C106",
            "clips at the lower bound alone",
            "Very negative entries are cut off, but large ones come back as they were. A "
                + "range has two ends.",
            entries((g, max) -> Math.max(-max, g))),
        ofClip(
            "C121",
            "casts the bound to int",
            "Entries are cut off at maxValue without its fraction. Follow the bound "
                + "through your code: where does the fraction go?",
            entries((g, max) -> clipped(g, (int) max))),
        ofClip(
            "C21",
            "clips the absolute value",
            "The sign is lost: negative entries come back positive. Clipping never changes "
                + "a sign.",
            entries((g, max) -> clipped(Math.abs(g), max))),
        ofClip(
            "C32",
            "turns the sign of outside values",
            "Entries beyond the range end up at its far end: the large ones at the bottom, "
                + "the small ones at the top. Which end is the nearer one?",
            entries(ClipEntryMisconceptions::turned)),
        ofClip(
            "C34",
            "sets outside values to half the bound",
            "Entries beyond the range land halfway to the bound. Where should they stop?",
            entries(ClipEntryMisconceptions::halved)),
        ofClip(
            "C41",
            "wraps outside values around",
            SharedHints.WRAPPED,
            entries(ClipEntryMisconceptions::wrapped)),
        ofClip(
            "C133",
            "wraps outside values around once",
            SharedHints.WRAPPED,
            entries((g, max) -> Math.abs(g) > max ? g - Math.copySign(2 * max, g) : g)),
        ofClip(
            "C115",
            "sets entries below the range to max",
            "Very negative entries come back as large positive ones. Two kinds of entries "
                + "lie beyond the range: do both get the same value?",
            entries((g, max) -> Math.abs(g) > max ? max : g)),
        ofClip(
            "C116",
            "sets outside values to zero",
            "Entries beyond the range come back as zero. Where should they stop?",
            entries((g, max) -> Math.abs(g) > max ? 0 : g)),
        ofClip(
            "C29",
            "rounds to two decimals",
            SharedHints.DECIMALS,
            entries((g, max) -> rounded(clipped(g, max)))),
        ofClip(
            "C134",
            "cuts the entries off after two decimals",
            SharedHints.DECIMALS,
            entries((g, max) -> (int) (clipped(g, max) * 100) / 100.0)),
        ofClip(
            "C112",
            "rounds to whole numbers",
            SharedHints.WHOLE,
            entries((g, max) -> Math.round(clipped(g, max)))),
        ofClip(
            "C127",
            "rounds to whole numbers, halves to the even one",
            SharedHints.WHOLE,
            entries((g, max) -> Math.rint(clipped(g, max)))),
        ofClip(
            "C135",
            "adds a half and casts to int",
            SharedHints.WHOLE,
            entries((g, max) -> (int) (clipped(g, max) + 0.5))),
        ofClip(
            "C128",
            "rounds to whole numbers, then clips",
            SharedHints.WHOLE,
            entries((g, max) -> clipped(Math.rint(g), max))),
        ofClip(
            "C113",
            "casts the entries to int",
            SharedHints.WITHOUT_FRACTION,
            entries((g, max) -> (int) clipped(g, max))),
        ofClip(
            "C129",
            "casts the entries to int, then clips",
            SharedHints.WITHOUT_FRACTION,
            entries((g, max) -> clipped((int) g, max))),
        ofClip(
            "C114",
            "casts the entries to float",
            SharedHints.FLOAT,
            entries((g, max) -> (float) clipped(g, max))),
        ofClip(
            "C130",
            "casts the entries to float, then clips",
            SharedHints.FLOAT,
            entries((g, max) -> clipped((float) g, max))),
        ofClip(
            "C117",
            "sets every entry to one of the bounds",
            SharedHints.BOUNDS_ALONE,
            entries((g, max) -> g > max ? max : -max)),
        ofClip(
            "C131",
            "sets every entry to max that isn't below the range",
            SharedHints.BOUNDS_ALONE,
            entries((g, max) -> g < -max ? -max : max)),
        ofClip(
            "C132",
            "sets every entry to the bound of its sign",
            SharedHints.BOUNDS_ALONE,
            entries((g, max) -> Math.signum(g) * max)));
  }

  private static double turned(double value, double max) {
    return Math.abs(value) > max ? -clipped(value, max) : value;
  }

  private static double halved(double value, double max) {
    return Math.abs(value) > max ? clipped(value, max / 2) : value;
  }

  private static double wrapped(double value, double max) {
    if (Math.abs(value) <= max) {
      return value;
    }
    double turn = 2 * max;
    return value - turn * Math.floor((value + max) / turn);
  }

  private static double rounded(double value) {
    return Math.rint(value * 100) / 100;
  }
}

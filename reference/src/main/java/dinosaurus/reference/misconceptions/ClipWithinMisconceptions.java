package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Clipping.clipped;
import static dinosaurus.reference.misconceptions.Clipping.entries;
import static dinosaurus.reference.misconceptions.Misconception.ofClip;

import java.util.List;

/** Misconceptions of {@code clip} about entries within the range. */
final class ClipWithinMisconceptions {

  private ClipWithinMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofClip(
            "C29",
            "rounds to two decimals",
            "Entries within the range come back rounded. They should pass untouched, to the "
                + "last digit.",
            entries((g, max) -> rounded(clipped(g, max)))),
        ofClip(
            "C112",
            "rounds to whole numbers",
            "Every entry comes back as a whole number. Entries within the range pass "
                + "untouched, so what does rounding do here?",
            entries((g, max) -> Math.round(clipped(g, max)))),
        ofClip(
            "C113",
            "casts the entries to int",
            "Every entry has lost its fraction. Which type does an entry have on its way "
                + "through your code?",
            entries((g, max) -> (int) clipped(g, max))),
        ofClip(
            "C114",
            "casts the entries to float",
            "Every entry has lost digits. Which type does an entry have on its way through "
                + "your code?",
            entries((g, max) -> (float) clipped(g, max))),
        ofClip(
            "C117",
            "sets every entry to one of the bounds",
            "Every entry ends up on one of the bounds. There is a third case: what becomes "
                + "of entries within the range?",
            entries((g, max) -> g > max ? max : -max)));
  }

  private static double rounded(double value) {
    return Math.rint(value * 100) / 100;
  }
}

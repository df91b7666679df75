package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Clipping.clipped;
import static dinosaurus.reference.misconceptions.Clipping.entries;
import static dinosaurus.reference.misconceptions.Misconception.ofClip;

import java.util.List;

/** Misconceptions of {@code clip} about the bounds. */
final class ClipBoundMisconceptions {

  private ClipBoundMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofClip(
            "C05",
            "clips to [-max, 0]",
            "Positive entries all become zero. Look at the upper end of your range.",
            entries((g, max) -> Math.max(-max, Math.min(0, g)))),
        ofClip(
            "C06",
            "swaps the bounds",
            SharedHints.SWAPPED,
            entries((g, max) -> Math.min(-max, Math.max(max, g)))),
        ofClip(
            "C120",
            "swaps the bounds the other way round",
            SharedHints.SWAPPED,
            entries((g, max) -> Math.max(max, Math.min(-max, g)))),
        ofClip(
            "C14",
            "always clips to 10",
            "You always clip at 10, but every call brings a bound of its own. Which "
                + "argument holds it?",
            entries((g, max) -> clipped(g, 10))),
        ofClip(
            "C15",
            "always clips to 5",
            "You always clip at 5, but every call brings a bound of its own. Which argument "
                + "holds it?",
            entries((g, max) -> clipped(g, 5))),
        ofClip(
            "C24",
            "clips to max + 1",
            "Large entries are cut off, but too late: your bound lies one beyond the one "
                + "that was asked for.",
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
            "Your bound has lost its fraction. Which type holds it on its way?",
            entries((g, max) -> clipped(g, (int) max))));
  }
}

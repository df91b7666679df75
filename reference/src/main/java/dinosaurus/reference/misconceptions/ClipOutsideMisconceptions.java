package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Clipping.clipped;
import static dinosaurus.reference.misconceptions.Clipping.entries;
import static dinosaurus.reference.misconceptions.Misconception.ofClip;

import java.util.List;

/** Misconceptions of {@code clip} about entries beyond the range. */
final class ClipOutsideMisconceptions {

  private ClipOutsideMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
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
            entries(ClipOutsideMisconceptions::turned)),
        ofClip(
            "C34",
            "sets outside values to half the bound",
            "Entries beyond the range land halfway to the bound. Where should they stop?",
            entries(ClipOutsideMisconceptions::halved)),
        ofClip(
            "C41",
            "wraps outside values around",
            "Entries that leave the range on one side come in again on the other. Clipping "
                + "stops them at the border.",
            entries(ClipOutsideMisconceptions::wrapped)),
        ofClip(
            "C115",
            "sets entries below the range to max",
            "Very negative entries come back as large positive ones. Two kinds of entries "
                + "lie beyond the range: do both get the same value?",
            entries((g, max) -> Math.abs(g) > max ? max : g)),
        ofClip(
            "C116",
            "sets outside values to zero",
            "Entries beyond the range vanish. Where should they stop?",
            entries((g, max) -> Math.abs(g) > max ? 0 : g)));
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
}

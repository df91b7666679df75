package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofOptimize;

import dinosaurus.toolkit.Gradients;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/** Misconceptions of {@code optimize} about clipping. */
final class OptimizeClippingMisconceptions {

  private OptimizeClippingMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        clipping(
            "O02",
            "doesn't assign the clipped gradients",
            "The gradients come back unclipped. Follow them from the backward pass to "
                + "the update: are they clipped on the way, at which bound, and what "
                + "becomes of the result?",
            UnaryOperator.identity()),
        clipping(
            "O03",
            "clips at 10",
            "The gradients come back cut off at 10. Which bound does the exercise ask " + "for?",
            entries(value -> Clipping.clipped(value, 10))),
        clipping(
            "O04",
            "clips at 1",
            "The gradients come back cut off at 1. Which bound does the exercise ask " + "for?",
            entries(value -> Clipping.clipped(value, 1))),
        clipping(
            "O05",
            "clips at 4",
            "The gradients come back cut off at 4. Which bound does the exercise ask " + "for?",
            entries(value -> Clipping.clipped(value, 4))),
        clipping(
            "O40",
            "sets outside values to zero",
            "Gradients beyond the bound come back as zero. Where should they stop, "
                + "and what is it that stops them?",
            entries(OptimizeClippingMisconceptions::zeroed)),
        clipping(
            "O41",
            "loses the sign below -5",
            "Gradients below -5 come back as 5. Where should they stop, and what is "
                + "it that stops them?",
            entries(OptimizeClippingMisconceptions::unsigned)),
        ofOptimize(
            "O104",
            "updates before it clips",
            "The parameters move by the unclipped gradients, though clipped ones come "
                + "back. Which gradients does the update see?",
            new UpdatingEarly()),
        ofOptimize(
            "O107",
            "returns the unclipped gradients",
            "The parameters move by the clipped gradients, though the unclipped ones "
                + "come back. Which gradients stand in the return line?",
            new ReturningRaw()));
  }

  private static Misconception clipping(
      String id, String title, String hint, UnaryOperator<Gradients> clip) {
    return ofOptimize(
        id,
        title,
        hint,
        new OptimizeSteps() {
          @Override
          Gradients clipped(Gradients gradients) {
            return clip.apply(gradients);
          }
        });
  }

  private static UnaryOperator<Gradients> entries(DoubleUnaryOperator entry) {
    return gradients -> Entries.map(gradients, matrix -> Entries.map(matrix, entry));
  }

  private static double zeroed(double value) {
    return Math.abs(value) > 5 ? 0 : value;
  }

  private static double unsigned(double value) {
    return value < -5 ? 5 : Math.min(5, value);
  }

  private static final class UpdatingEarly extends OptimizeSteps {
    @Override
    Gradients applied(Gradients raw, Gradients clipped) {
      return raw;
    }
  }

  private static final class ReturningRaw extends OptimizeSteps {
    @Override
    Gradients returned(Gradients raw, Gradients clipped) {
      return raw;
    }
  }
}

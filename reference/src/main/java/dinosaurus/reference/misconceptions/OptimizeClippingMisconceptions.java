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
            "The gradients come back unclipped. Follow them from the backward "
                + "pass to the update: where are they clipped, at which bound, and "
                + "what becomes of the result?",
            UnaryOperator.identity()),
        clipping(
            "O03",
            "clips at 10",
            "You clip at 10 in optimize. Which bound does the exercise ask for?",
            entries(value -> Clipping.clipped(value, 10))),
        clipping(
            "O04",
            "clips at 1",
            "You clip at 1 in optimize. Which bound does the exercise ask for?",
            entries(value -> Clipping.clipped(value, 1))),
        clipping(
            "O05",
            "clips at 4",
            "You clip at 4 in optimize. Which bound does the exercise ask for?",
            entries(value -> Clipping.clipped(value, 4))),
        clipping(
            "O40",
            "sets outside values to zero",
            "Gradients beyond the bound vanish instead of stopping at it. You have a method "
                + "that does this right.",
            entries(OptimizeClippingMisconceptions::zeroed)),
        clipping(
            "O41",
            "loses the sign below -5",
            "Large negative gradients turn positive. You have a method that does this right.",
            entries(OptimizeClippingMisconceptions::unsigned)),
        ofOptimize(
            "O104",
            "updates before it clips",
            "The parameters move by the unclipped gradients, though you return clipped "
                + "ones. In which order do the four steps come?",
            new UpdatingEarly()),
        ofOptimize(
            "O107",
            "returns the unclipped gradients",
            "The update takes the clipped gradients, but you return the unclipped ones. "
                + "Does one variable hold both?",
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

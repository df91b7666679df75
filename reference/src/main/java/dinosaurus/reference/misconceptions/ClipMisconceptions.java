package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Clipping.clipped;
import static dinosaurus.reference.misconceptions.Clipping.entries;
import static dinosaurus.reference.misconceptions.Clipping.inPlace;
import static dinosaurus.reference.misconceptions.Clipping.then;

import dinosaurus.fixtures.Exercise;
import dinosaurus.toolkit.Gradients;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code clip}. */
final class ClipMisconceptions {

  private ClipMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        clip("C02", "clips the argument itself", inPlace(Clipping::clipped)),
        clip("C03", "drops the clipped result", (gradients, max) -> gradients.copy()),
        clip("C05", "clips to [-max, 0]", entries((g, max) -> Math.max(-max, Math.min(0, g)))),
        clip("C06", "swaps the bounds", entries((g, max) -> Math.min(-max, Math.max(max, g)))),
        clip("C09", "forgets dWax", ClipMisconceptions::allButWax),
        clip("C10", "forgets dWaa", ClipMisconceptions::allButWaa),
        clip("C14", "always clips to 10", entries((g, max) -> clipped(g, 10))),
        clip("C15", "always clips to 5", entries((g, max) -> clipped(g, 5))),
        clip("C19", "scales a gradient by max over its norm", ClipMisconceptions::byNorm),
        clip("C21", "clips the absolute value", entries((g, max) -> clipped(Math.abs(g), max))),
        clip("C24", "clips to max + 1", entries((g, max) -> clipped(g, max + 1))),
        clip("C25", "clips a copy and returns the original", (gradients, max) -> gradients),
        clip("C29", "rounds to two decimals", entries((g, max) -> rounded(clipped(g, max)))),
        clip("C32", "turns the sign of outside values", entries(ClipMisconceptions::turned)),
        clip("C33", "clips matrices shared with the argument", ClipMisconceptions::shallow),
        clip("C34", "sets outside values to half the bound", entries(ClipMisconceptions::halved)),
        clip("C36", "squashes the argument with tanh", inPlace(ClipMisconceptions::soft)),
        clip("C38", "clips the argument to max / 2", inPlace((g, max) -> clipped(g, max / 2))),
        clip("C39", "flattens the matrices", then(ClipMisconceptions::flat)),
        clip("C40", "transposes the result", then(SimpleMatrix::transpose)),
        clip("C41", "wraps outside values around", entries(ClipMisconceptions::wrapped)));
  }

  private static Misconception clip(String id, String title, Clipping.Rule rule) {
    return new Misconception(id, Exercise.CLIP, title, new Clipping(rule));
  }

  private static Gradients allButWax(Gradients gradients, double max) {
    Gradients right = entries(Clipping::clipped).apply(gradients, max);
    SimpleMatrix unclipped = gradients.dWax().copy();
    return new Gradients(unclipped, right.dWaa(), right.dWya(), right.db(), right.dby());
  }

  private static Gradients allButWaa(Gradients gradients, double max) {
    Gradients right = entries(Clipping::clipped).apply(gradients, max);
    SimpleMatrix unclipped = gradients.dWaa().copy();
    return new Gradients(right.dWax(), unclipped, right.dWya(), right.db(), right.dby());
  }

  private static Gradients byNorm(Gradients gradients, double max) {
    return Entries.map(gradients, matrix -> matrix.scale(Math.min(1, max / matrix.normF())));
  }

  private static Gradients shallow(Gradients gradients, double max) {
    inPlace(Clipping::clipped).apply(gradients, max);
    return Entries.map(gradients, matrix -> matrix);
  }

  private static double rounded(double value) {
    return Math.rint(value * 100) / 100;
  }

  private static double turned(double value, double max) {
    return Math.abs(value) > max ? -clipped(value, max) : value;
  }

  private static double halved(double value, double max) {
    return Math.abs(value) > max ? clipped(value, max / 2) : value;
  }

  private static double soft(double value, double max) {
    return max * StrictMath.tanh(value / max);
  }

  private static double wrapped(double value, double max) {
    if (Math.abs(value) <= max) {
      return value;
    }
    double turn = 2 * max;
    return value - turn * Math.floor((value + max) / turn);
  }

  private static SimpleMatrix flat(SimpleMatrix matrix) {
    return new SimpleMatrix(matrix.getDDRM().getData());
  }
}

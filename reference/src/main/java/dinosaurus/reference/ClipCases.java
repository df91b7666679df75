package dinosaurus.reference;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.Tolerance;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.ejml.simple.SimpleMatrix;

/** Makes the cases of {@code clip}. */
final class ClipCases {

  private final CharacterModel reference;

  ClipCases(CharacterModel reference) {
    this.reference = reference;
  }

  /** Returns the public cases. */
  List<Case<Call.Clip, Gradients>> all() {
    return List.of(
        clip("public/clip/bound-10", "gradients of mixed sizes, bound 10", notebook(), 10),
        clip("public/clip/bound-5", "the same gradients, bound 5", notebook(), 5),
        clip("public/clip/bound-a-tenth", "a bound below 1", draw(11, 1), 0.1),
        clip("public/clip/nothing-to-clip", "no entry beyond the bound", draw(12, 10), 100),
        clip("public/clip/on-the-bound", "entries exactly on the bound", steps(2.5), 2.5),
        clip("public/clip/signed-zeros", "zeros of both signs", zeros(), 1),
        clip("public/clip/all-beyond", "every entry beyond the bound", beyond(14), 1),
        clip(
            "public/clip/negatives",
            "negative entries alone",
            map(draw(15, 8), x -> -Math.abs(x)),
            3),
        clip("public/clip/infinite", "infinite entries", infinite(), 5));
  }

  /** Makes a case of its arguments. */
  Case<Call.Clip, Gradients> clip(String id, String title, Gradients gradients, double maxValue) {
    return Case.solved(id, title, new Call.Clip(gradients, maxValue), reference, Tolerance.EXACT);
  }

  /** Draws what the original notebook tests with. */
  private static Gradients notebook() {
    return draw(3, 10);
  }

  private static Gradients draw(long seed, double scale) {
    return new RandomMatrices(seed, 5, 3, 2).gradients(scale);
  }

  /** Fills in multiples of half the bound, from -2 to 2 times the bound. */
  private static Gradients steps(double bound) {
    return map(draw(13, 1.5), x -> bound / 2 * Math.max(-4, Math.min(4, Math.rint(2 * x))));
  }

  private static Gradients zeros() {
    return map(draw(16, 1), x -> Math.abs(x) < 0.8 ? Math.copySign(0.0, x) : x);
  }

  private static Gradients beyond(long seed) {
    return map(draw(seed, 1), x -> x + Math.copySign(1.0, x));
  }

  private static Gradients infinite() {
    return map(draw(17, 5), x -> Math.abs(x) > 4 ? Math.copySign(Double.POSITIVE_INFINITY, x) : x);
  }

  /** Changes every entry. */
  static Gradients map(Gradients gradients, DoubleUnaryOperator operator) {
    return new Gradients(
        map(gradients.dWax(), operator),
        map(gradients.dWaa(), operator),
        map(gradients.dWya(), operator),
        map(gradients.db(), operator),
        map(gradients.dby(), operator));
  }

  private static SimpleMatrix map(SimpleMatrix matrix, DoubleUnaryOperator operator) {
    return matrix.elementOp((int row, int column, double value) -> operator.applyAsDouble(value));
  }
}

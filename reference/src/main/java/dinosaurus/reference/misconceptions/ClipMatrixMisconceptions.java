package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Clipping.clipped;
import static dinosaurus.reference.misconceptions.Clipping.entries;
import static dinosaurus.reference.misconceptions.Clipping.inPlace;
import static dinosaurus.reference.misconceptions.Clipping.then;
import static dinosaurus.reference.misconceptions.Misconception.ofClip;

import dinosaurus.toolkit.Gradients;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code clip} about whole matrices, the argument and what is returned. */
final class ClipMatrixMisconceptions {

  private ClipMatrixMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofClip(
            "C02",
            "clips the argument itself",
            "The result is right, but the gradients you were given are clipped along with "
                + "it, and the caller still needs them. Which matrices does your code write to?",
            inPlace(Clipping::clipped)),
        ofClip(
                "C03",
                "drops the clipped result",
                "The gradients come back as they came. Your clipping makes new matrices: what "
                    + "becomes of them?",
                new Clipping((gradients, max) -> gradients.copy()))
            .see(Handout.EJML),
        ofClip(
            "C09",
            "forgets dWax",
            "dWax comes back unclipped, the other four are right. Count the gradients that "
                + "your code visits.",
            new Clipping(ClipMatrixMisconceptions::allButWax)),
        ofClip(
            "C10",
            "forgets dWaa",
            "dWaa comes back unclipped, the other four are right. Count the gradients that "
                + "your code visits.",
            new Clipping(ClipMatrixMisconceptions::allButWaa)),
        ofClip(
                "C19",
                "scales a gradient by max over its norm",
                "A matrix shrinks as a whole when it is too large. That is clipping by norm; "
                    + "here each entry is looked at by itself.",
                new Clipping(ClipMatrixMisconceptions::byNorm))
            .see(Handout.EXPLODING_GRADIENTS),
        ofClip(
            "C25",
            "clips a copy and returns the original",
            "You return the very gradients that you were given, unclipped. Follow your "
                + "clipped matrices to the return line.",
            new Clipping((gradients, max) -> gradients)),
        ofClip(
                "C33",
                "clips matrices shared with the argument",
                "Your copies share their matrices with the gradients you were given, so "
                    + "clipping changes both. What makes a real copy?",
                new Clipping(ClipMatrixMisconceptions::shallow))
            .see(Handout.EJML),
        ofClip(
            "C36",
            "squashes the argument with tanh",
            "Every entry is bent a little, as by tanh, and the caller's gradients with it. "
                + "Clipping leaves what lies within the range alone, and its argument, too.",
            inPlace(ClipMatrixMisconceptions::soft)),
        ofClip(
            "C38",
            "clips the argument to max / 2",
            "You clip at half the bound, and you clip the caller's own gradients. Look at "
                + "the bound, and at the matrices you write to.",
            inPlace((g, max) -> clipped(g, max / 2))),
        ofClip(
            "C39",
            "flattens the matrices",
            SharedHints.SHAPE,
            then(ClipMatrixMisconceptions::flat)),
        ofClip("C40", "transposes the result", SharedHints.SHAPE, then(SimpleMatrix::transpose)));
  }

  private static Gradients allButWax(Gradients gradients, double max) {
    Gradients right = entries(Clipping::clipped).clip(gradients, max);
    SimpleMatrix unclipped = gradients.dWax().copy();
    return new Gradients(unclipped, right.dWaa(), right.dWya(), right.db(), right.dby());
  }

  private static Gradients allButWaa(Gradients gradients, double max) {
    Gradients right = entries(Clipping::clipped).clip(gradients, max);
    SimpleMatrix unclipped = gradients.dWaa().copy();
    return new Gradients(right.dWax(), unclipped, right.dWya(), right.db(), right.dby());
  }

  private static Gradients byNorm(Gradients gradients, double max) {
    return Entries.map(gradients, matrix -> matrix.scale(Math.min(1, max / matrix.normF())));
  }

  private static Gradients shallow(Gradients gradients, double max) {
    inPlace(Clipping::clipped).clip(gradients, max);
    return Entries.map(gradients, matrix -> matrix);
  }

  private static double soft(double value, double max) {
    return max * StrictMath.tanh(value / max);
  }

  private static SimpleMatrix flat(SimpleMatrix matrix) {
    return new SimpleMatrix(matrix.getDDRM().getData());
  }
}

package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Clipping.then;
import static dinosaurus.reference.misconceptions.Misconception.ofClip;

import dinosaurus.toolkit.Gradients;
import java.util.List;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code clip} about whole matrices. */
final class ClipMatrixMisconceptions {

  private ClipMatrixMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofClip(
                "C03",
                "drops the clipped result",
                "The gradients come back as they came. Follow one entry that is too "
                    + "large: is it cut off anywhere, and is it that matrix that you return?",
                new Clipping((gradients, max) -> gradients.copy()))
            .see(HandoutSection.EJML),
        ofClip(
                "C19",
                "scales a gradient by max over its norm",
                "A matrix shrinks as a whole when it is too large. That is clipping by norm; "
                    + "here each entry is looked at by itself.",
                new Clipping(ClipMatrixMisconceptions::byNorm))
            .see(HandoutSection.EXPLODING_GRADIENTS),
        ofClip(
                "C119",
                "scales all gradients by max over their common norm",
                "All gradients shrink together when one is too large. That is clipping by norm; "
                    + "here each entry is looked at by itself.",
                new Clipping(ClipMatrixMisconceptions::byCommonNorm))
            .see(HandoutSection.EXPLODING_GRADIENTS),
        ofClip(
                "C126",
                "scales a gradient by max over its largest entry",
                "A matrix shrinks as a whole when one entry is too large. Here each entry is "
                    + "looked at by itself.",
                new Clipping(ClipMatrixMisconceptions::byLargest))
            .see(HandoutSection.EXPLODING_GRADIENTS),
        ofClip(
            "C39",
            "flattens the matrices",
            SharedHints.SHAPE,
            then(ClipMatrixMisconceptions::flat)),
        ofClip(
            "C136",
            "flattens the matrices to rows",
            SharedHints.SHAPE,
            then(matrix -> flat(matrix).transpose())),
        ofClip("C40", "transposes the result", SharedHints.SHAPE, then(SimpleMatrix::transpose)));
  }

  private static Gradients byNorm(Gradients gradients, double max) {
    return Entries.map(gradients, matrix -> matrix.scale(Math.min(1, max / matrix.normF())));
  }

  private static Gradients byCommonNorm(Gradients gradients, double max) {
    double norm =
        Math.sqrt(
            Stream.of(
                    gradients.dWax(),
                    gradients.dWaa(),
                    gradients.dWya(),
                    gradients.db(),
                    gradients.dby())
                .mapToDouble(matrix -> matrix.elementMult(matrix).elementSum())
                .sum());
    return Entries.map(gradients, matrix -> matrix.scale(Math.min(1, max / norm)));
  }

  private static Gradients byLargest(Gradients gradients, double max) {
    return Entries.map(
        gradients, matrix -> matrix.scale(Math.min(1, max / matrix.elementMaxAbs())));
  }

  private static SimpleMatrix flat(SimpleMatrix matrix) {
    return new SimpleMatrix(matrix.getDDRM().getData());
  }
}

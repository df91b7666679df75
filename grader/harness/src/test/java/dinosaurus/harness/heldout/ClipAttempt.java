package dinosaurus.harness.heldout;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Gradients;
import java.util.function.UnaryOperator;
import org.ejml.simple.SimpleMatrix;

/** Treats the five gradients alike, a matrix at a time. */
abstract class ClipAttempt extends ReferenceModel {

  @Override
  public final Gradients clip(Gradients gradients, double maxValue) {
    return each(gradients, matrix -> clipped(matrix, maxValue));
  }

  /** Returns a new matrix of the same shape. */
  abstract SimpleMatrix clipped(SimpleMatrix matrix, double maxValue);

  static Gradients each(Gradients gradients, UnaryOperator<SimpleMatrix> change) {
    return new Gradients(
        change.apply(gradients.dWax()),
        change.apply(gradients.dWaa()),
        change.apply(gradients.dWya()),
        change.apply(gradients.db()),
        change.apply(gradients.dby()));
  }
}

package dinosaurus.rubric.inference.clip;

import dinosaurus.assignment.Assignment;
import dinosaurus.toolkit.Gradients;
import org.ejml.simple.SimpleMatrix;

/** Clips gradients as {@code optimize} should. */
public final class RightClip {

  private RightClip() {}

  /** Returns new gradients, with entries within the assignment's bound. */
  public static Gradients of(Gradients gradients) {
    return new Gradients(
        clipped(gradients.dWax()),
        clipped(gradients.dWaa()),
        clipped(gradients.dWya()),
        clipped(gradients.db()),
        clipped(gradients.dby()));
  }

  private static SimpleMatrix clipped(SimpleMatrix gradient) {
    return gradient.elementOp(
        (int row, int column, double entry) -> Entry.cut(entry, Assignment.CLIPPING_BOUND));
  }
}

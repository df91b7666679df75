package dinosaurus.rubric.inference.clip;

import dinosaurus.rubric.answers.Tensor;
import dinosaurus.toolkit.Gradients;
import org.ejml.simple.SimpleMatrix;

/** Makes a gradient of the gradients that a clip was given. */
public interface GradientRule {

  /**
   * Clips a gradient.
   *
   * @param given the gradients; not modified
   * @param gradient its place in the record
   * @param bound the bound, positive
   * @return a new matrix
   */
  SimpleMatrix on(Gradients given, int gradient, double bound);

  /** Tells whether a gradient came back so. */
  default boolean gives(Clipping clipping, int gradient) {
    return clipping.returns(gradient, on(clipping.given(), gradient, clipping.bound()));
  }

  /** Returns a gradient by its place in the record. */
  static SimpleMatrix of(Gradients gradients, int gradient) {
    return Tensor.of(gradients).get(gradient).matrix();
  }
}

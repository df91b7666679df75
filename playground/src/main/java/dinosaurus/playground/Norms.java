package dinosaurus.playground;

import dinosaurus.toolkit.Gradients;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Computes Euclidean norms: the root of the sum of the squares. */
final class Norms {

  private Norms() {}

  static double of(double[] vector) {
    double sum = 0;
    for (double entry : vector) {
      sum += entry * entry;
    }
    return Math.sqrt(sum);
  }

  /** Takes the five gradients as one long vector. */
  static double of(Gradients gradients) {
    double sum = 0;
    for (SimpleMatrix gradient :
        List.of(
            gradients.dWax(),
            gradients.dWaa(),
            gradients.dWya(),
            gradients.db(),
            gradients.dby())) {
      for (int i = 0; i < gradient.getNumElements(); i++) {
        sum += gradient.get(i) * gradient.get(i);
      }
    }
    return Math.sqrt(sum);
  }
}

package dinosaurus.playground;

import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.RnnStep;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Measures gradients by their Euclidean norms: the root of the sum of the squares. */
final class GradientNorms {

  private GradientNorms() {}

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

  /**
   * Follows a gradient back through time: how much a change of the state, so many steps before the
   * end, would change the loss of the last character.
   *
   * @param x the inputs
   * @param y the characters to predict, as many
   * @param aPrev the state before the first input
   * @return the norm of that gradient 0, 1, 2, ... steps back from the end
   */
  static double[] backThroughTime(int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters) {
    RnnStep[] steps = new RnnStep[x.length];
    for (int t = 0; t < steps.length; t++) {
      steps[t] = Rnn.step(x[t], t == 0 ? aPrev : steps[t - 1].a(), parameters);
    }
    double[] gradient = atTheEnd(y[y.length - 1], steps[steps.length - 1], parameters);
    double[] norms = new double[steps.length];
    for (int back = 0; back < norms.length; back++) {
      norms[back] = of(gradient);
      gradient = oneStepBack(gradient, steps[steps.length - 1 - back], parameters);
    }
    return norms;
  }

  /** Computes the gradient with respect to the last state. */
  private static double[] atTheEnd(int label, RnnStep last, Parameters parameters) {
    double[] slopes = last.y().getDDRM().getData().clone();
    slopes[label] -= 1;
    return transposedProduct(parameters.Wya().getDDRM().getData(), slopes);
  }

  private static double[] oneStepBack(double[] gradient, RnnStep step, Parameters parameters) {
    double[] slopes = gradient.clone();
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] *= 1 - step.a().get(i) * step.a().get(i);
    }
    return transposedProduct(parameters.Waa().getDDRM().getData(), slopes);
  }

  /** Multiplies the transpose of a matrix, given row by row, by a vector. */
  private static double[] transposedProduct(double[] matrix, double[] vector) {
    int columns = matrix.length / vector.length;
    double[] product = new double[columns];
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < columns; j++) {
        product[j] += matrix[i * columns + j] * vector[i];
      }
    }
    return product;
  }
}

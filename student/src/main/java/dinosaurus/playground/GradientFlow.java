package dinosaurus.playground;

import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Parameters;

/**
 * Follows a gradient back through time: how much a change of the state, so many steps before the
 * end, would change the loss of the last character.
 *
 * @param iteration the iteration at which it was measured, from 0
 * @param norms the norm of that gradient 0, 1, 2, ... steps back from the end
 */
record GradientFlow(int iteration, double[] norms) {

  /** Measures a lesson. */
  static GradientFlow of(int iteration, Lesson lesson, Parameters parameters, ForwardPass pass) {
    int last = lesson.length() - 1;
    double[] dz = pass.probabilities(last).getDDRM().getData().clone();
    dz[lesson.y()[last]] -= 1;
    double[] da = transposedProduct(parameters.Wya().getDDRM().getData(), dz);
    double[] norms = new double[lesson.length()];
    for (int back = 0; back <= last; back++) {
      norms[back] = Norms.of(da);
      double[] a = pass.state(last - back).getDDRM().getData();
      for (int i = 0; i < da.length; i++) {
        da[i] *= 1 - a[i] * a[i];
      }
      da = transposedProduct(parameters.Waa().getDDRM().getData(), da);
    }
    return new GradientFlow(iteration, norms);
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

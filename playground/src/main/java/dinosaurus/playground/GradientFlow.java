package dinosaurus.playground;

import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.RnnStep;
import org.ejml.simple.SimpleMatrix;

/**
 * Follows a gradient back through time: how much a change of the state, so many steps before the
 * end, would change the loss of the last character.
 *
 * @param iteration the iteration at which it was measured, from 0
 * @param norms the norm of that gradient 0, 1, 2, ... steps back from the end
 */
record GradientFlow(int iteration, double[] norms) {

  /** Measures a lesson that begins in a state. */
  static GradientFlow of(int iteration, Lesson lesson, SimpleMatrix before, Parameters parameters) {
    RnnStep[] steps = new RnnStep[lesson.length()];
    for (int t = 0; t < steps.length; t++) {
      steps[t] = Rnn.step(lesson.x()[t], t == 0 ? before : steps[t - 1].a(), parameters);
    }
    double[] gradient = atTheEnd(lesson, steps[steps.length - 1], parameters);
    double[] norms = new double[steps.length];
    for (int back = 0; back < norms.length; back++) {
      norms[back] = Norms.of(gradient);
      gradient = oneStepBack(gradient, steps[steps.length - 1 - back], parameters);
    }
    return new GradientFlow(iteration, norms);
  }

  /** Computes the gradient with respect to the last state. */
  private static double[] atTheEnd(Lesson lesson, RnnStep last, Parameters parameters) {
    double[] slopes = last.y().getDDRM().getData().clone();
    slopes[lesson.y()[lesson.length() - 1]] -= 1;
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

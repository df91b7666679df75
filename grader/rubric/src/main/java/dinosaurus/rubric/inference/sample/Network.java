package dinosaurus.rubric.inference.sample;

import dinosaurus.toolkit.Parameters;
import org.ejml.simple.SimpleMatrix;

/** Holds the parameters of a network as arrays, for many small products. */
record Network(double[][] wax, double[][] waa, double[][] wya, double[] b, double[] by) {

  static Network of(Parameters parameters) {
    return new Network(
        parameters.Wax().toArray2(),
        parameters.Waa().toArray2(),
        parameters.Wya().toArray2(),
        column(parameters.b()),
        column(parameters.by()));
  }

  private static double[] column(SimpleMatrix vector) {
    return vector.getDDRM().getData().clone();
  }

  int units() {
    return b.length;
  }

  int characters() {
    return by.length;
  }
}

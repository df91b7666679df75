package dinosaurus.reference;

import dinosaurus.fixtures.Tolerance;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import org.ejml.simple.SimpleMatrix;

/** Measures how far answers lie apart, in units of a tolerance: up to 1 is accepted. */
record Deviation(Tolerance tolerance) {

  double of(double expected, double actual) {
    double allowed = tolerance.absolute() + tolerance.relative() * Math.abs(expected);
    return Math.abs(actual - expected) / allowed;
  }

  double of(Parameters expected, Parameters actual) {
    return max(
        of(expected.Wax(), actual.Wax()),
        of(expected.Waa(), actual.Waa()),
        of(expected.Wya(), actual.Wya()),
        of(expected.b(), actual.b()),
        of(expected.by(), actual.by()));
  }

  double of(Gradients expected, Gradients actual) {
    return max(
        of(expected.dWax(), actual.dWax()),
        of(expected.dWaa(), actual.dWaa()),
        of(expected.dWya(), actual.dWya()),
        of(expected.db(), actual.db()),
        of(expected.dby(), actual.dby()));
  }

  double of(SimpleMatrix expected, SimpleMatrix actual) {
    double largest = 0;
    for (int i = 0; i < expected.getNumElements(); i++) {
      largest = Math.max(largest, of(expected.get(i), actual.get(i)));
    }
    return largest;
  }

  static double max(double... deviations) {
    double largest = 0;
    for (double deviation : deviations) {
      largest = Math.max(largest, deviation);
    }
    return largest;
  }
}

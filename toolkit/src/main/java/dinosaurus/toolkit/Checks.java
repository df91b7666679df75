package dinosaurus.toolkit;

import org.ejml.simple.SimpleMatrix;

/** Checks of the arguments of {@link Rnn}, with messages that say what to do. */
final class Checks {

  private Checks() {}

  static void requireAtLeastOne(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " is " + value + ", but it must be at least 1.");
    }
  }

  static void requireFinite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " is " + value + ", but it must be a number.");
    }
  }

  /** Requires one index to predict for each index to read, all within the vocabulary. */
  static void requireSequence(int[] x, int[] y, Parameters parameters) {
    if (x == null || y == null) {
      throw new IllegalArgumentException(
          (x == null ? "x" : "y") + " is null; give the indices of the characters.");
    }
    if (x.length == 0) {
      throw new IllegalArgumentException("x is empty; a sequence has at least one time step.");
    }
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "x has " + x.length + " indices, but y has " + y.length + "; give y one for each of x.");
    }
    for (int t = 0; t < x.length; t++) {
      requireInput("x[" + t + "]", x[t], parameters);
      requireOutput("y[" + t + "]", y[t], parameters);
    }
  }

  static void requireInput(String name, int index, Parameters parameters) {
    if (index != Rnn.NO_INPUT && !isIndex(index, parameters.inputs())) {
      throw new IllegalArgumentException(
          outOfRange(name, index, parameters.inputs()) + ", or Rnn.NO_INPUT for the zero vector.");
    }
  }

  private static void requireOutput(String name, int index, Parameters parameters) {
    if (!isIndex(index, parameters.outputs())) {
      throw new IllegalArgumentException(outOfRange(name, index, parameters.outputs()) + ".");
    }
  }

  private static boolean isIndex(int index, int count) {
    return index >= 0 && index < count;
  }

  private static String outOfRange(String name, int index, int count) {
    return name + " is " + index + "; use an index from 0 to " + (count - 1);
  }

  static void requireState(SimpleMatrix aPrev, Parameters parameters) {
    Shapes.require("aPrev", aPrev, parameters.hiddenUnits(), 1);
  }

  static void requirePass(ForwardPass pass, int[] x, Parameters parameters) {
    if (pass == null) {
      throw new IllegalArgumentException("pass is null; give what Rnn.forward returned.");
    }
    if (pass.steps() != x.length) {
      throw new IllegalArgumentException(
          "pass has "
              + pass.steps()
              + " time steps, but x has "
              + x.length
              + " indices; give the pass that Rnn.forward made of this x.");
    }
    Shapes.require("pass.state(0)", pass.state(0), parameters.hiddenUnits(), 1);
    Shapes.require("pass.probabilities(0)", pass.probabilities(0), parameters.outputs(), 1);
  }

  static void requireFit(Gradients gradients, Parameters parameters) {
    Shapes.requireSame("dWax", gradients.dWax(), parameters.Wax());
    Shapes.requireSame("dWaa", gradients.dWaa(), parameters.Waa());
    Shapes.requireSame("dWya", gradients.dWya(), parameters.Wya());
  }
}

package dinosaurus.rubric.inference.sample;

import dinosaurus.rubric.inference.observation.Wording;

/**
 * Adds the three terms of equation (1), each with a factor.
 *
 * @param input the factor of Wax x
 * @param state the factor of Waa aPrev
 * @param bias the factor of b
 */
record Terms(double input, double state, double bias) {

  static final Terms ALL = new Terms(1, 1, 1);

  double[] of(Moment moment) {
    return of(moment, Vectors.product(moment.network.waa(), moment.aPrev));
  }

  /** Adds them, with Waa transposed. */
  double[] transposed(Moment moment) {
    return of(moment, Vectors.transposedProduct(moment.network.waa(), moment.aPrev));
  }

  /** Adds them in the order of the equation, as most programs do. */
  private double[] of(Moment moment, double[] recurrent) {
    double[] fromInput =
        input == 0 ? new double[recurrent.length] : Vectors.product(moment.network.wax(), moment.x);
    return Vectors.sum(
        1, Vectors.sum(input, fromInput, state, recurrent), bias, moment.network.b());
  }

  /** Writes the sum: {@code Wax x + 2 Waa aPrev}. */
  String words() {
    StringBuilder words = new StringBuilder();
    add(words, input, "Wax x");
    add(words, state, "Waa aPrev");
    add(words, bias, "b");
    return words.isEmpty() ? "0" : words.toString();
  }

  private static void add(StringBuilder words, double factor, String term) {
    if (factor == 0) {
      return;
    }
    String sign = words.isEmpty() ? (factor < 0 ? "-" : "") : factor < 0 ? " - " : " + ";
    double size = Math.abs(factor);
    words.append(sign).append(size == 1 ? "" : Wording.number(size) + " ").append(term);
  }
}

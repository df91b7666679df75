package dinosaurus.harness.correct;

/** Takes tanh and exp from {@code StrictMath}, and the softmax as it is defined. */
final class StrictFunctions extends OwnNetwork {

  @Override
  double tanh(double value) {
    return StrictMath.tanh(value);
  }

  @Override
  double[] softmax(double[] z) {
    double[] y = new double[z.length];
    for (int k = 0; k < z.length; k++) {
      double sum = 0;
      for (double score : z) {
        sum += StrictMath.exp(score);
      }
      y[k] = StrictMath.exp(z[k]) / sum;
    }
    return y;
  }
}

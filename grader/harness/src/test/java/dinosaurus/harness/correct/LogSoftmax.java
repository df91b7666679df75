package dinosaurus.harness.correct;

/** Computes the logarithms of the probabilities first. */
final class LogSoftmax extends OwnNetwork {

  @Override
  double[] softmax(double[] z) {
    double max = z[0];
    for (double score : z) {
      max = score > max ? score : max;
    }
    double sum = 0;
    for (double score : z) {
      sum += Math.exp(score - max);
    }
    double logSum = max + Math.log(sum);
    double[] y = new double[z.length];
    for (int k = 0; k < z.length; k++) {
      y[k] = Math.exp(z[k] - logSum);
    }
    return y;
  }
}

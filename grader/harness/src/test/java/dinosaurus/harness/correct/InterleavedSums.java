package dinosaurus.harness.correct;

/** Keeps four sums at once, as vector instructions do. */
final class InterleavedSums extends OwnNetwork {

  @Override
  double dot(double[] u, double[] v) {
    double[] sums = new double[4];
    for (int i = 0; i < u.length; i++) {
      sums[i % 4] += u[i] * v[i];
    }
    return sums[0] + sums[1] + (sums[2] + sums[3]);
  }
}

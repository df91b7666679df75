package dinosaurus.harness.correct;

/** Adds from the last term to the first. */
final class ReversedSums extends OwnNetwork {

  @Override
  double dot(double[] u, double[] v) {
    double sum = 0;
    for (int i = u.length - 1; i >= 0; i--) {
      sum += v[i] * u[i];
    }
    return sum;
  }
}

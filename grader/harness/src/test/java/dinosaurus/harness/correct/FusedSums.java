package dinosaurus.harness.correct;

/** Multiplies and adds with one rounding, starting from the bias. */
final class FusedSums extends OwnNetwork {

  @Override
  double dot(double[] u, double[] v) {
    double sum = u[0] * v[0];
    for (int i = 1; i < u.length; i++) {
      sum = Math.fma(u[i], v[i], sum);
    }
    return sum;
  }
}

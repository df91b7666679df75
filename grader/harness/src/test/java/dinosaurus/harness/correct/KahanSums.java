package dinosaurus.harness.correct;

/** Adds with the rounding error carried along (Kahan, 1965). */
final class KahanSums extends OwnNetwork {

  @Override
  double dot(double[] u, double[] v) {
    double sum = 0;
    double error = 0;
    for (int i = 0; i < u.length; i++) {
      double term = u[i] * v[i] - error;
      double next = sum + term;
      error = next - sum - term;
      sum = next;
    }
    return sum;
  }
}

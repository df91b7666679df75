package dinosaurus.harness.correct;

/** Adds as if with twice the digits (Ogita, Rump and Oishi, 2005, Dot2). */
final class TwicePrecision extends OwnNetwork {

  @Override
  double dot(double[] u, double[] v) {
    double sum = 0;
    double error = 0;
    for (int i = 0; i < u.length; i++) {
      double product = u[i] * v[i];
      double next = sum + product;
      double rounded = next - sum;
      error += Math.fma(u[i], v[i], -product) + (sum - (next - rounded) + (product - rounded));
      sum = next;
    }
    return sum + error;
  }
}

package dinosaurus.harness.correct;

/** Adds the sums of the two halves, as NumPy does. */
final class PairwiseSums extends OwnNetwork {

  @Override
  double dot(double[] u, double[] v) {
    return dot(u, v, 0, u.length);
  }

  private static double dot(double[] u, double[] v, int from, int to) {
    if (to - from == 1) {
      return u[from] * v[from];
    }
    int middle = (from + to) >>> 1;
    return dot(u, v, from, middle) + dot(u, v, middle, to);
  }
}

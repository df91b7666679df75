package dinosaurus.harness.classpage;

import dinosaurus.harness.classpage.Verdict.Tested;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Tells of each graded test how hard it is, and how well it tells strong solutions from weak ones.
 *
 * <p>With N submissions, of which each earns a total x and passes the test (u = 1) or not (u = 0):
 *
 * <ul>
 *   <li>pass rate p = sum of u / N;
 *   <li>discrimination D = (U - L) / n, where U and L are how many of the n = 27% of N with the
 *       highest and the lowest totals pass; of those who are level at the border, each counts as
 *       the same fraction;
 *   <li>correlation r = Pearson's correlation of u with the rest of the total, x less the test's
 *       own points, which is the point-biserial correlation corrected for overlap.
 * </ul>
 *
 * <p>R. L. Ebel, D. A. Frisbie: Essentials of Educational Measurement, 5th ed., Prentice Hall 1991,
 * chapter 13; 27% after T. L. Kelley: The selection of upper and lower groups for the validation of
 * test items, Journal of Educational Psychology 30 (1939).
 */
final class ItemAnalysis {

  private static final double SHARE = 0.27;

  private final List<Verdict> verdicts;
  private final double[] totals;
  private final double[] upper;
  private final double[] lower;

  private ItemAnalysis(List<Verdict> verdicts) {
    this.verdicts = verdicts;
    this.totals = verdicts.stream().mapToDouble(ItemAnalysis::total).toArray();
    double size = Math.max(1, Math.round(SHARE * totals.length));
    this.upper = weights(size, Comparator.reverseOrder());
    this.lower = weights(size, Comparator.naturalOrder());
  }

  /**
   * Analyses the graded tests.
   *
   * @param verdicts of the submissions whose tests ran; all have the same tests
   * @return the tests in the order of the rubric; none if there are no submissions
   */
  static List<Item> of(List<Verdict> verdicts) {
    if (verdicts.isEmpty()) {
      return List.of();
    }
    ItemAnalysis analysis = new ItemAnalysis(verdicts);
    List<Item> items = new ArrayList<>();
    for (int test = 0; test < verdicts.get(0).tests().size(); test++) {
      items.add(analysis.item(test));
    }
    return items;
  }

  private static double total(Verdict verdict) {
    return verdict.tests().stream().filter(Tested::earned).mapToInt(Tested::points).sum();
  }

  /** Weighs the submissions of a group: 1 within it, a fraction where some are level. */
  private double[] weights(double size, Comparator<Double> order) {
    double[] weights = new double[totals.length];
    for (int i = 0; i < totals.length; i++) {
      int before = 0;
      int level = 0;
      for (double other : totals) {
        int compared = order.compare(other, totals[i]);
        before += compared < 0 ? 1 : 0;
        level += compared == 0 ? 1 : 0;
      }
      weights[i] = Math.max(0, Math.min(1, (size - before) / level));
    }
    return weights;
  }

  private Item item(int test) {
    Tested tested = verdicts.get(0).tests().get(test);
    double[] passed = new double[totals.length];
    double[] rest = new double[totals.length];
    for (int i = 0; i < totals.length; i++) {
      passed[i] = verdicts.get(i).tests().get(test).earned() ? 1 : 0;
      rest[i] = totals[i] - passed[i] * tested.points();
    }
    double[] ones = new double[totals.length];
    Arrays.fill(ones, 1);
    return new Item(
        tested,
        sum(passed, ones) / totals.length,
        sum(passed, upper) / sum(ones, upper) - sum(passed, lower) / sum(ones, lower),
        correlation(passed, rest));
  }

  private static double sum(double[] values, double[] weights) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * weights[i];
    }
    return sum;
  }

  /** Returns Pearson's correlation; NaN if one of the two is always the same. */
  private static double correlation(double[] one, double[] other) {
    double[] first = centred(one);
    double[] second = centred(other);
    double spread = sum(first, first) * sum(second, second);
    return spread == 0 ? Double.NaN : sum(first, second) / Math.sqrt(spread);
  }

  private static double[] centred(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double[] centred = values.clone();
    for (int i = 0; i < centred.length; i++) {
      centred[i] -= mean;
    }
    return centred;
  }
}

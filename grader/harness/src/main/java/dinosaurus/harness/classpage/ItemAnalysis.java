package dinosaurus.harness.classpage;

import dinosaurus.harness.classpage.ReportSummary.Tested;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

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

  private final List<ReportSummary> reports;
  private final double[] totals;
  private final double[] upper;
  private final double[] lower;

  private ItemAnalysis(List<ReportSummary> reports) {
    this.reports = reports;
    this.totals = reports.stream().mapToDouble(ItemAnalysis::total).toArray();
    double size = Math.max(1, Math.round(SHARE * totals.length));
    this.upper = weights(size, Comparator.reverseOrder());
    this.lower = weights(size, Comparator.naturalOrder());
  }

  /**
   * Analyses the graded tests.
   *
   * @param reports of the submissions whose tests ran; all have the same tests
   * @return the tests in the order of the rubric; none if there are no submissions
   */
  static List<Item> of(List<ReportSummary> reports) {
    if (reports.isEmpty()) {
      return List.of();
    }
    ItemAnalysis analysis = new ItemAnalysis(reports);
    List<Item> items = new ArrayList<>();
    for (int test = 0; test < reports.get(0).tests().size(); test++) {
      items.add(analysis.item(test));
    }
    return items;
  }

  private static double total(ReportSummary report) {
    return report.tests().stream().filter(Tested::earned).mapToInt(Tested::points).sum();
  }

  /** Weighs the submissions of a group: 1 within it, a fraction where some are level. */
  private double[] weights(double size, Comparator<Double> order) {
    TreeMap<Double, Integer> level = new TreeMap<>(order);
    for (double total : totals) {
      level.merge(total, 1, Integer::sum);
    }
    Map<Double, Double> weights = new HashMap<>();
    int before = 0;
    for (Map.Entry<Double, Integer> entry : level.entrySet()) {
      weights.put(entry.getKey(), Math.max(0, Math.min(1, (size - before) / entry.getValue())));
      before += entry.getValue();
    }
    return DoubleStream.of(totals).map(weights::get).toArray();
  }

  private Item item(int test) {
    Tested tested = reports.get(0).tests().get(test);
    double[] passed = new double[totals.length];
    double[] rest = new double[totals.length];
    for (int i = 0; i < totals.length; i++) {
      passed[i] = reports.get(i).tests().get(test).earned() ? 1 : 0;
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

  /**
   * Tells of a graded test how the class did in it; {@link ItemAnalysis} has the formulas.
   *
   * @param test the test
   * @param passRate the share of the submissions that pass, from 0 to 1
   * @param discrimination how many more of the strong pass than of the weak, from -1 to 1
   * @param correlation how passing goes with the other points, from -1 to 1; NaN if all pass or
   *     none
   */
  record Item(Tested test, double passRate, double discrimination, double correlation) {

    private static final long EASY = 80;
    private static final long HARD = 30;

    String percent() {
      return Math.round(100 * passRate) + "%";
    }

    /** Puts the pass rate, in whole percent, into a word. */
    String difficulty() {
      long percent = Math.round(100 * passRate);
      return percent >= EASY ? "easy" : percent >= HARD ? "middling" : "hard";
    }

    /** Puts the discrimination, to two places, into words by Ebel's rule of thumb. */
    String judged() {
      long hundredths = Math.round(100 * discrimination);
      if (hundredths >= 40) {
        return "very good";
      }
      if (hundredths >= 30) {
        return "good";
      }
      if (hundredths >= 20) {
        return "fair";
      }
      return hundredths >= 0 ? "poor" : "reversed";
    }

    String discriminationShown() {
      return shown(discrimination);
    }

    String correlationShown() {
      return shown(correlation);
    }

    private static String shown(double number) {
      String text = String.format(Locale.ROOT, "%.2f", number);
      return Double.isNaN(number)
          ? "\u2013"
          : text.equals("-0.00") ? "0.00" : text.replace('-', '\u2212');
    }
  }
}

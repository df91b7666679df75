package dinosaurus.harness.classpage;

import dinosaurus.harness.classpage.Verdict.Tested;
import java.util.Locale;

/**
 * Tells of a graded test how the class did in it; {@link ItemAnalysis} has the formulas.
 *
 * @param test the test
 * @param passRate the share of the submissions that pass, from 0 to 1
 * @param discrimination how many more of the strong pass than of the weak, from -1 to 1
 * @param correlation how passing goes with the other points, from -1 to 1; NaN if all pass or none
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

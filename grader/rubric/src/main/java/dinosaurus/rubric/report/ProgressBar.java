package dinosaurus.rubric.report;

/** Draws how far an exercise is: {@code [##########----------]}. */
final class ProgressBar {

  private static final int WIDTH = 20;

  private ProgressBar() {}

  /**
   * Draws the bar; it is full for all points alone, and empty for none alone.
   *
   * @param earned the points, from 0 to possible
   * @param possible the most there are, positive
   */
  static String of(int earned, int possible, Paint paint) {
    int share = earned * WIDTH / possible;
    int full = earned == 0 ? 0 : Math.max(1, share);
    return "[" + paint.right("#".repeat(full)) + "-".repeat(WIDTH - full) + "]";
  }

  /** Returns how many columns a bar takes. */
  static int columns() {
    return WIDTH + 2;
  }
}

package dinosaurus.harness.policy;

/**
 * Holds how many of the days that a student may be late for nothing a submission takes.
 *
 * @param taken how many of them it takes
 * @param left how many are left for later assignments
 */
public record FreeDays(int taken, int left) {

  /** There are no free days, or none is needed. */
  public static final FreeDays NONE = new FreeDays(0, 0);

  /** Returns the words that follow those of how late it is; nothing if it takes none. */
  String words() {
    return taken == 0
        ? ""
        : ", of which %d %s free, with %d left".formatted(taken, taken == 1 ? "is" : "are", left);
  }
}

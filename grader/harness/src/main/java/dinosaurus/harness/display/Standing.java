package dinosaurus.harness.display;

import dinosaurus.harness.results.Grade;
import java.util.function.LongSupplier;

/** Knows how far a run is. */
final class Standing {

  private final int size;
  private final Tally tally = new Tally();
  private final Pace pace;

  /**
   * Starts a run.
   *
   * @param size how many submissions there are
   * @param nanoTime the clock, in nanoseconds
   */
  Standing(int size, LongSupplier nanoTime) {
    this.size = size;
    this.pace = new Pace(nanoTime);
  }

  void add(Grade grade, boolean known) {
    tally.add(grade);
    if (!known) {
      pace.count();
    }
  }

  int size() {
    return size;
  }

  int done() {
    return tally.total();
  }

  /** Returns the rate, the time left and the counts: what a line of progress ends with. */
  String details() {
    String rate = pace.rate().map(text -> ", " + text).orElse("");
    String left =
        pace.left(size - done()).map(time -> ", " + Pace.clock(time) + " left").orElse("");
    return rate + left + (done() == 0 ? "" : ": " + tally);
  }

  /** Returns the outcomes in a line. */
  String summary() {
    String submissions = size == 1 ? "1 submission" : size + " submissions";
    String which = done() == size ? submissions : done() + " of " + submissions;
    return done() == 0 ? which + "." : which + ": " + tally + ".";
  }

  /** Returns the effort in a line. */
  String effort() {
    int known = done() - pace.graded();
    return "graded "
        + pace.graded()
        + " in "
        + Pace.clock(pace.elapsed())
        + pace.rate().map(text -> ", " + text).orElse("")
        + (known == 0 ? "." : "; " + known + " were graded before.");
  }
}

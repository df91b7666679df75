package dinosaurus.harness.display;

import dinosaurus.harness.results.BriefOutcome;
import dinosaurus.harness.results.Grade;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Knows how far a run is, and how fast it goes by what it grades itself: what an earlier run graded
 * takes no time.
 */
final class RunProgress {

  private final int size;
  private final LongSupplier nanoTime;
  private final long start;
  private final Map<BriefOutcome, Integer> outcomes =
      new TreeMap<>(Comparator.comparing(BriefOutcome::toString));
  private int done;
  private int graded;

  /**
   * Starts a run.
   *
   * @param size how many submissions there are
   * @param nanoTime the clock, in nanoseconds
   */
  RunProgress(int size, LongSupplier nanoTime) {
    this.size = size;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  /**
   * Counts a submission that is done.
   *
   * @param known whether an earlier run graded it
   */
  void add(Grade grade, boolean known) {
    outcomes.merge(grade.outcome(), 1, Integer::sum);
    done++;
    if (!known) {
      graded++;
    }
  }

  int size() {
    return size;
  }

  int done() {
    return done;
  }

  /** Returns the rate, the time left and the counts, as far as a terminal is wide. */
  String details() {
    return pace() + (done == 0 ? "" : ": " + counts());
  }

  /** Returns the rate and the time left: what a line of a log ends with. */
  String pace() {
    String left =
        graded == 0
            ? ""
            : ", " + clock(elapsed().multipliedBy(size - done).dividedBy(graded)) + " left";
    return rate() + left;
  }

  /** Returns the outcomes in a line. */
  String summary() {
    String submissions = size == 1 ? "1 submission" : size + " submissions";
    String which = done == size ? submissions : done + " of " + submissions;
    return done == 0 ? which + "." : which + ": " + counts() + ".";
  }

  /** Returns the effort in a line. */
  String effort() {
    int known = done - graded;
    return "graded "
        + graded
        + " in "
        + clock(elapsed())
        + rate()
        + (known == 0 ? "." : "; " + known + (known == 1 ? " was" : " were") + " graded before.");
  }

  /**
   * Returns how many came to which outcome, the most first: {@code 40 with full marks, 2 timed
   * out}.
   */
  private String counts() {
    return outcomes.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(entry -> entry.getKey().counted(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private Duration elapsed() {
    return Duration.ofNanos(nanoTime.getAsLong() - start);
  }

  /** Returns the rate: {@code , 66 a minute}; nothing before there is one. */
  private String rate() {
    double minutes = elapsed().toNanos() / 6e10;
    if (graded == 0 || minutes <= 0) {
      return "";
    }
    double rate = graded / minutes;
    return ", " + String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%.0f", rate) + " a minute";
  }

  /** Writes a time as clocks do: {@code 7:05} or {@code 1:07:05}. */
  private static String clock(Duration time) {
    String seconds = String.format(Locale.ROOT, "%02d", time.toSecondsPart());
    return time.toHours() == 0
        ? time.toMinutes() + ":" + seconds
        : String.format(Locale.ROOT, "%d:%02d:%s", time.toHours(), time.toMinutesPart(), seconds);
  }
}

package dinosaurus.harness.display;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Measures how fast a run goes, by what it grades itself: what an earlier run graded takes no time.
 */
final class Pace {

  private final LongSupplier nanoTime;
  private final long start;
  private int graded;

  /**
   * Starts measuring.
   *
   * @param nanoTime the clock, in nanoseconds
   */
  Pace(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  /** Counts one that was graded. */
  void count() {
    graded++;
  }

  int graded() {
    return graded;
  }

  Duration elapsed() {
    return Duration.ofNanos(nanoTime.getAsLong() - start);
  }

  /** Returns the rate: {@code 66 a minute}; nothing before there is one. */
  Optional<String> rate() {
    double minutes = elapsed().toNanos() / 6e10;
    if (graded == 0 || minutes <= 0) {
      return Optional.empty();
    }
    double rate = graded / minutes;
    return Optional.of(String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%.0f", rate) + " a minute");
  }

  /** Returns how long the rest will take at this rate; nothing before there is one. */
  Optional<Duration> left(int remaining) {
    return graded == 0
        ? Optional.empty()
        : Optional.of(elapsed().multipliedBy(remaining).dividedBy(graded));
  }

  /** Writes a time as clocks do: {@code 7:05} or {@code 1:07:05}. */
  static String clock(Duration time) {
    String seconds = String.format(Locale.ROOT, "%02d", time.toSecondsPart());
    return time.toHours() == 0
        ? time.toMinutes() + ":" + seconds
        : String.format(Locale.ROOT, "%d:%02d:%s", time.toHours(), time.toMinutesPart(), seconds);
  }
}

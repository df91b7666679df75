package dinosaurus.harness.sandbox;

import java.time.Duration;

/**
 * Says how much a submission may take.
 *
 * @param call the processor time for one call, so that a loaded machine fails no honest work;
 *     positive; by the clock a call may take four times as long
 * @param compile the processor time for the compiler; positive
 * @param heapMegabytes the heap of the worker, and that of the compiler; at least 16
 */
public record Limits(Duration call, Duration compile, int heapMegabytes) {

  private static final int PATIENCE = 4;
  private static final int SLOW_CALLS = 6;

  /** Ten seconds a call, twenty for the compiler, 256 MB of heap. */
  public static final Limits DEFAULT =
      new Limits(Duration.ofSeconds(10), Duration.ofSeconds(20), 256);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a limit is out of its range
   */
  public Limits {
    if (!isPositive(call) || !isPositive(compile) || heapMegabytes < 16) {
      throw new IllegalArgumentException(
          "Time limits must be positive and the heap at least 16 MB, but they are "
              + call
              + ", "
              + compile
              + " and "
              + heapMegabytes
              + " MB.");
    }
  }

  /** Returns the time for one call by the clock, which a sleeping submission runs into. */
  public Duration callByTheClock() {
    return call.multipliedBy(PATIENCE);
  }

  /**
   * Returns the time for all calls of a submission by the clock: much more than honest work needs,
   * however busy the machine is, and an end to a submission that makes each call last.
   */
  public Duration allCalls() {
    return callByTheClock().multipliedBy(SLOW_CALLS);
  }

  /** Returns the time for the compiler by the clock. */
  public Duration compileByTheClock() {
    return compile.multipliedBy(PATIENCE);
  }

  /** Returns the same limits but for the time of a call. */
  public Limits withCall(Duration limit) {
    return new Limits(limit, compile, heapMegabytes);
  }

  private static boolean isPositive(Duration duration) {
    return duration.compareTo(Duration.ZERO) > 0;
  }
}

package dinosaurus.assignment;

import java.time.Duration;

/**
 * Holds how long calls take or may take.
 *
 * @param processor of computing
 * @param clock by the clock
 */
public record CallTime(Duration processor, Duration clock) {

  /** No time. */
  public static final CallTime ZERO = new CallTime(Duration.ZERO, Duration.ZERO);

  /** How long the longest call may compute, where nobody asks for another limit. */
  public static final Duration LONGEST = Duration.ofSeconds(10);

  private static final int LEAST_TENTHS = 2;
  private static final int MOST_TENTHS = 10;
  private static final int WORK_PER_TENTH = 8_000;
  private static final int PATIENCE = 4;

  /**
   * Returns the limit of a call, which follows the size of its case.
   *
   * <p>A call that trains nothing, or little, may compute for a fifth of the longest time; each
   * 8,000 iterations times hidden units add a tenth. Whoever is in time where training is longest
   * is in time everywhere, whether an iteration takes as long however few units there are or their
   * cube. By the clock each may take four times the longest, so that a busy machine fails nobody
   * and a call that waits ends.
   *
   * @param longest how long the longest call may compute
   */
  public static CallTime limit(Call<?> call, Duration longest) {
    long tenths = Math.min(MOST_TENTHS, LEAST_TENTHS + call.work() / WORK_PER_TENTH);
    Duration processor = longest.multipliedBy(tenths).dividedBy(MOST_TENTHS);
    return new CallTime(processor, patient(longest).clock);
  }

  /** Returns a limit that by the clock is four times as long. */
  public static CallTime patient(Duration processor) {
    return new CallTime(processor, processor.multipliedBy(PATIENCE));
  }

  /** Returns both times together. */
  public CallTime plus(CallTime other) {
    return new CallTime(processor.plus(other.processor), clock.plus(other.clock));
  }

  /** Tells whether so much was computed that a limit is reached. */
  public boolean isComputed(CallTime limit) {
    return processor.compareTo(limit.processor) >= 0;
  }

  /** Tells whether a limit is reached, be it by computing or by the clock. */
  public boolean reaches(CallTime limit) {
    return isComputed(limit) || clock.compareTo(limit.clock) >= 0;
  }
}

package dinosaurus.assignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  /** How long a call that trains much may compute, where nobody asks for another limit. */
  public static final Duration LONG = Duration.ofSeconds(Integer.parseInt(text("seconds.txt")));

  private static final int TENTHS = 10;
  private static final int LEAST = 2;
  private static final int MOST = 20;
  private static final int WORK_PER_TENTH = 6_000;
  private static final int PATIENCE = 4;

  /**
   * Returns the limit of a call, which follows the size of its case.
   *
   * <p>A call that trains nothing, or little, may compute for a fifth of the long time; each 6,000
   * iterations times hidden units add a tenth, up to twice the long time. Whoever is in the long
   * time where training is longest is in time everywhere, whether an iteration takes as long
   * however few units there are or their cube. By the clock it may take four times as long, and
   * four times the long time at least, so that a busy machine fails nobody and a call that waits
   * ends.
   *
   * @param longTime how long a call that trains much may compute
   */
  public static CallTime limit(Call<?> call, Duration longTime) {
    long tenths = Math.min(MOST, LEAST + call.work() / WORK_PER_TENTH);
    Duration processor = longTime.multipliedBy(tenths).dividedBy(TENTHS);
    boolean longer = tenths > TENTHS;
    return new CallTime(processor, patient(longer ? processor : longTime).clock);
  }

  /** Returns a limit that by the clock is four times as long. */
  public static CallTime patient(Duration processor) {
    return new CallTime(processor, processor.multipliedBy(PATIENCE));
  }

  private static String text(String resource) {
    try (InputStream in = CallTime.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

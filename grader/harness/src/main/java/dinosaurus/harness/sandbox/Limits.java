package dinosaurus.harness.sandbox;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.CallTime;
import java.time.Duration;

/**
 * Says how much a submission may take.
 *
 * @param call the processor time for a call that trains much, so that a loaded machine fails no
 *     honest work; positive
 * @param compile the processor time for the compiler; positive
 * @param heapMegabytes the heap of the worker, and that of the compiler; at least 16
 */
public record Limits(Duration call, Duration compile, int heapMegabytes) {

  private static final int SLOW_CALLS = 12;

  /** Ten seconds for a call that trains much, twenty for the compiler, 256 MB of heap. */
  public static final Limits DEFAULT = new Limits(CallTime.LONG, Duration.ofSeconds(20), 256);

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

  /** Returns how long a call may take. */
  public CallTime of(Call<?> one) {
    return CallTime.limit(one, call);
  }

  /**
   * Returns how long all calls of a submission may take together: twelve such calls, more than all
   * that there is to train, and an end to a submission that makes each call last.
   */
  public CallTime allCalls() {
    return CallTime.patient(call.multipliedBy(SLOW_CALLS));
  }

  /** Returns how long the compiler may take. */
  public CallTime compiler() {
    return CallTime.patient(compile);
  }

  /** Returns the same limits but for the time of a call. */
  public Limits withCall(Duration limit) {
    return new Limits(limit, compile, heapMegabytes);
  }

  private static boolean isPositive(Duration duration) {
    return duration.compareTo(Duration.ZERO) > 0;
  }
}

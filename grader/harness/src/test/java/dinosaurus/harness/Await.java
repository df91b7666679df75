package dinosaurus.harness;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what others do, and leaves them the processor meanwhile. */
public final class Await {

  /** How soon a change is seen; how long it takes is for the condition to say. */
  private static final long PAUSE = Duration.ofMillis(2).toNanos();

  private static final long LONGEST = Duration.ofMinutes(5).toNanos();

  private Await() {}

  /**
   * Waits until something holds, which is looked at again and again.
   *
   * @throws AssertionError if it doesn't hold for five minutes, or if this thread is interrupted
   */
  public static void until(BooleanSupplier condition) {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (Thread.interrupted() || System.nanoTime() - start > LONGEST) {
        throw new AssertionError("It never held.");
      }
      LockSupport.parkNanos(PAUSE);
    }
  }
}

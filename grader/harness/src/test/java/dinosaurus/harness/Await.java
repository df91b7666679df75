package dinosaurus.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what others do, and leaves them the processor meanwhile. */
public final class Await {

  /** How soon a change is seen; how long it takes is for the condition to say. */
  private static final long PAUSE = Duration.ofMillis(2).toNanos();

  private static final long LONGEST = Duration.ofMinutes(5).toNanos();

  /** What is waited for. */
  @FunctionalInterface
  public interface Condition {
    boolean holds() throws IOException;
  }

  private Await() {}

  /**
   * Waits until something holds, which is looked at again and again.
   *
   * @throws AssertionError if it doesn't hold for five minutes, or if this thread is interrupted
   * @throws UncheckedIOException if it can't be looked at
   */
  public static void until(Condition condition) {
    long start = System.nanoTime();
    try {
      while (!condition.holds()) {
        if (Thread.interrupted() || System.nanoTime() - start > LONGEST) {
          throw new AssertionError("It never held.");
        }
        LockSupport.parkNanos(PAUSE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dinosaurus.rubric.grading;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets a test run come to its end although a student's code has called {@code System.exit}.
 *
 * <p>The virtual machine ends when its shutdown hooks have, and this one waits for the thread that
 * runs the tests. What makes the call never comes back from it, and its exit status doesn't count:
 * Maven would take the run for broken. An end that anybody else asks for isn't held up, not even by
 * what a student's code has hooked to it.
 */
final class ExitHold implements AutoCloseable {

  private static final long MILLISECONDS = 20;
  private static final long PATIENCE_SECONDS = 1;
  private static final int DONE = 0;

  private final Thread runner = Thread.currentThread();
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile int exitCode = DONE;

  private ExitHold() {}

  /** Begins to hold up what calls of this thread's run ask for. */
  static ExitHold begin() {
    ExitHold hold = new ExitHold();
    Runtime.getRuntime().addShutdownHook(new Thread(hold::hold, "exit hold"));
    return hold;
  }

  /** Tells whether a thread has asked for the end of the virtual machine. */
  static boolean isAskedForBy(Thread thread) {
    return isAskedForBy(thread.getStackTrace());
  }

  private static boolean isAskedForBy(StackTraceElement[] trace) {
    return Arrays.stream(trace)
        .anyMatch(
            frame ->
                frame.getClassName().equals(Runtime.class.getName())
                    && frame.getMethodName().equals("exit"));
  }

  private static boolean isAskedForByACall() {
    return Thread.getAllStackTraces().values().stream()
        .anyMatch(trace -> isAskedForBy(trace) && DeadlineCaller.isACall(trace));
  }

  private void hold() {
    if (!isAskedForByACall()) {
      endSoon();
      return;
    }
    try {
      over.await();
      while (runner.isAlive() && !isAskedForBy(runner)) {
        runner.join(MILLISECONDS);
      }
      Runtime.getRuntime().halt(exitCode);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the virtual machine after a while, should another hook never come to its end. */
  private void endSoon() {
    Thread end =
        new Thread(
            () -> {
              LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS));
              Runtime.getRuntime().halt(exitCode);
            },
            "end");
    end.setDaemon(true);
    end.start();
  }

  /** Ends the virtual machine with another exit code than 0, if its end is held up. */
  void endWith(int code) {
    exitCode = code;
  }

  /** Ends the hold as soon as the thread that began it ends, or asks for the end itself. */
  @Override
  public void close() {
    over.countDown();
  }
}

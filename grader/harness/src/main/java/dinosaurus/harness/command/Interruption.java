package dinosaurus.harness.command;

import java.util.concurrent.CountDownLatch;

/**
 * Lets a thread end its work when the user or the system asks the JVM to stop: the thread is
 * interrupted, and the JVM waits until it is done.
 */
final class Interruption implements AutoCloseable {

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;

  private Interruption(Thread worker) {
    this.hook = new Thread(() -> stop(worker), "interruption");
  }

  /** Begins to watch; the calling thread is the one to interrupt. */
  static Interruption watch() {
    Interruption interruption = new Interruption(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Tells whether the JVM is ending already. */
  static boolean isEnding() {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread());
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  private void stop(Thread worker) {
    worker.interrupt();
    try {
      done.await();
    } catch (InterruptedException e) {
      // Nobody interrupts this thread; if somebody did, the JVM may end at once.
    }
  }

  /** Lets the JVM end. */
  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending.
    }
  }
}

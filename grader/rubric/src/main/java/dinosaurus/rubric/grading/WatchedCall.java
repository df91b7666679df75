package dinosaurus.rubric.grading;

import dinosaurus.assignment.CallTime;
import dinosaurus.assignment.StudentFrames;
import dinosaurus.rubric.score.Outcome;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** Waits for the thread of a call as long as its limit lets it, and sees where it is meanwhile. */
final class WatchedCall {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long MILLISECONDS_BETWEEN_LOOKS = 100;
  private static final int LOOKS = 3;

  private final Thread thread;
  private final CallTime limit;
  private final StudentFrames students;
  private final Whereabouts whereabouts = new Whereabouts();
  private final long start = System.nanoTime();
  private int looks;
  private double shareComputed;
  private double shareByTheClock;

  WatchedCall(Thread thread, CallTime limit, StudentFrames students) {
    this.thread = thread;
    this.limit = limit;
    this.students = students;
  }

  /** Starts the thread and waits until it has ended, won't come back from an exit, or is late. */
  void await() {
    thread.start();
    try {
      while (share() < 1 && thread.isAlive() && !ExitHold.isAskedForBy(thread)) {
        thread.join(MILLISECONDS_BETWEEN_LOOKS);
        measure();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns how a call ends that came to no end of its own. */
  Outcome outcome() {
    boolean waited = shareComputed < 1;
    return new Outcome.TimedOut(
        waited ? limit.clock() : limit.processor(), waited, whereabouts.lines(), "");
  }

  private double share() {
    return Math.max(shareComputed, shareByTheClock);
  }

  private void measure() {
    long computed = THREADS.getThreadCpuTime(thread.getId());
    shareComputed = Math.max(shareComputed, share(computed, limit.processor()));
    shareByTheClock = share(System.nanoTime() - start, limit.clock());
    while (looks < LOOKS && share() * LOOKS >= looks + 1) {
      looks++;
      whereabouts.add(students.in(thread.getStackTrace()));
    }
  }

  private static double share(long nanoseconds, Duration most) {
    return (double) nanoseconds / most.toNanos();
  }
}

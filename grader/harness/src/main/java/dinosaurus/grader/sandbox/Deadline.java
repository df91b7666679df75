package dinosaurus.grader.sandbox;

import java.time.Duration;

/** Counts the time of one call: the processor's, where the system tells it, and the clock's. */
final class Deadline {

  private final ProcessHandle process;
  private final Duration processorLimit;
  private final Duration processorStart;
  private final long clockLimit;

  private Deadline(ProcessHandle process, Duration processor, Duration clock) {
    this.process = process;
    this.processorLimit = processor;
    this.processorStart = used(process);
    this.clockLimit = System.nanoTime() + clock.toNanos();
  }

  /** Starts counting. */
  static Deadline start(ProcessHandle process, Duration processor, Duration clock) {
    return new Deadline(process, processor, clock);
  }

  /** Returns the processor time that the process had taken before. */
  Duration processorStart() {
    return processorStart;
  }

  /** Tells whether the time is up. */
  boolean isOver() {
    return System.nanoTime() - clockLimit >= 0
        || used(process).minus(processorStart).compareTo(processorLimit) >= 0;
  }

  private static Duration used(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}

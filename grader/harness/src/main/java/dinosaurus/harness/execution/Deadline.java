package dinosaurus.harness.execution;

import dinosaurus.assignment.CallTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Counts the time of one call: the processor's, where the system tells it, and the clock's, as long
 * as somebody looks.
 *
 * <p>Between two looks that are far apart the grader itself stood still, and most likely the whole
 * machine: a laptop was shut, a virtual machine was paused. That time is nobody's. Neither is the
 * time that the process was stopped by a signal.
 */
final class Deadline {

  private static final Duration LONGEST_LOOK = Duration.ofSeconds(1);

  private final ProcessHandle process;
  private final LongSupplier clock;
  private final CallTime limit;
  private Duration processorBefore;
  private long lookedBefore;
  private Duration processor = Duration.ZERO;
  private Duration running = Duration.ZERO;
  private Duration stopped = Duration.ZERO;

  /**
   * Starts counting.
   *
   * @param process whose time it is
   * @param limit how much of either it may take
   * @param clock tells the nanoseconds since some moment
   */
  Deadline(ProcessHandle process, CallTime limit, LongSupplier clock) {
    this.process = process;
    this.clock = clock;
    this.limit = limit;
    this.processorBefore = used();
    this.lookedBefore = clock.getAsLong();
  }

  /** Counts the time since the latest look, as far as it was seen to pass. */
  void look() {
    long now = clock.getAsLong();
    Duration passed = Duration.ofNanos(now - lookedBefore);
    Duration usedNow = used();
    Duration seen = shorter(passed, LONGEST_LOOK);
    Duration worked = longer(usedNow.minus(processorBefore), Duration.ZERO);
    processor = processor.plus(seen.equals(passed) ? worked : shorter(worked, LONGEST_LOOK));
    if (isStopped()) {
      stopped = stopped.plus(seen);
    } else {
      running = running.plus(seen);
    }
    lookedBefore = now;
    processorBefore = usedNow;
  }

  /** Tells whether the time is up. */
  boolean isOver() {
    return new CallTime(processor, running).reaches(limit);
  }

  /** Tells whether the process was stopped for as long as it might have run. */
  boolean isHeldUp() {
    return stopped.compareTo(limit.clock()) >= 0;
  }

  /** Returns the time that was seen to be computed, and to pass. */
  CallTime seen() {
    return new CallTime(processor, running.plus(stopped));
  }

  /** Returns what the process has computed; nothing once it has ended. */
  private Duration used() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Tells whether a signal or a debugger has stopped the process, where there is {@code /proc}. */
  private boolean isStopped() {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      String state = stat.substring(stat.lastIndexOf(')') + 1).strip();
      return state.startsWith("T") || state.startsWith("t");
    } catch (IOException e) {
      return false;
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}

package dinosaurus.harness.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Watches from outside how much memory any process takes that this one has started, and for how
 * long.
 */
final class Peak implements AutoCloseable {

  private static final int PERIOD_MILLISECONDS = 50;

  private final String own = commandLine(ProcessHandle.current().pid());
  private final long lastingKilobytes;
  private final AtomicLong most = new AtomicLong();
  private final Map<Long, Integer> looksAbove = new ConcurrentHashMap<>();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

  /**
   * Starts to watch.
   *
   * @param lastingMegabytes what a process may take for long
   */
  Peak(long lastingMegabytes) {
    lastingKilobytes = lastingMegabytes << 10;
    clock.scheduleAtFixedRate(this::look, 0, PERIOD_MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    ProcessHandle.current()
        .descendants()
        .map(ProcessHandle::pid)
        .filter(process -> !commandLine(process).equals(own))
        .forEach(this::look);
  }

  /** Reads what a process runs; between its fork and its exec it is this one's, memory and all. */
  private static String commandLine(long process) {
    try {
      return Files.readString(Path.of("/proc", Long.toString(process), "cmdline"));
    } catch (IOException e) {
      return ""; // It has ended, or the system has no such files.
    }
  }

  private void look(long process) {
    long kilobytes = resident(process);
    most.accumulateAndGet(kilobytes, Math::max);
    if (kilobytes > lastingKilobytes) {
      looksAbove.merge(process, 1, Integer::sum);
    }
  }

  private static long resident(long process) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // It has ended, or the system has no such files.
    }
  }

  /** Returns the most that one process has taken. */
  long megabytes() {
    return most.get() >> 10;
  }

  /** Returns for how long at most one process has taken more than it may for long. */
  Duration above() {
    int looks = looksAbove.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return Duration.ofMillis((long) looks * PERIOD_MILLISECONDS);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}

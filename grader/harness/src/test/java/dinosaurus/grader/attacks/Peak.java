package dinosaurus.grader.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Watches from outside how much memory any process takes that this one has started. */
final class Peak implements AutoCloseable {

  private static final int PERIOD_MILLISECONDS = 50;

  private final AtomicLong kilobytes = new AtomicLong();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

  Peak() {
    clock.scheduleAtFixedRate(this::look, 0, PERIOD_MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    ProcessHandle.current()
        .descendants()
        .forEach(process -> kilobytes.accumulateAndGet(resident(process.pid()), Math::max));
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
    return kilobytes.get() >> 10;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}

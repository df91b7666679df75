package dinosaurus.harness.display;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Writes a line of progress every half a minute, for logs. */
final class ProgressLines implements Progress {

  private static final long INTERVAL = Duration.ofSeconds(30).toNanos();

  private final PrintWriter log;
  private final LongSupplier nanoTime;
  private long latest;

  ProgressLines(PrintWriter log, LongSupplier nanoTime) {
    this.log = log;
    this.nanoTime = nanoTime;
    this.latest = nanoTime.getAsLong();
  }

  @Override
  public void show(Standing standing) {
    long now = nanoTime.getAsLong();
    if (now - latest >= INTERVAL) {
      latest = now;
      log.println("dino: " + standing.done() + " of " + standing.size() + standing.details());
      log.flush();
    }
  }

  @Override
  public void clear() {}
}

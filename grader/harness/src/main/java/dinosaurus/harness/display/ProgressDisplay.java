package dinosaurus.harness.display;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Says on the standard error how far a run is. */
interface ProgressDisplay {

  /** Shows how far it is now. */
  void show(RunProgress progress);

  /** Makes room for another line on the terminal. */
  void clear();

  /** Draws a bar on the last line of a terminal. */
  final class Bar implements ProgressDisplay {

    private static final int CELLS = 20;

    private final TerminalLine terminal;

    Bar(TerminalLine terminal) {
      this.terminal = terminal;
    }

    @Override
    public void show(RunProgress progress) {
      int filled = progress.size() == 0 ? CELLS : CELLS * progress.done() / progress.size();
      String bar = "[" + "#".repeat(filled) + "-".repeat(CELLS - filled) + "] ";
      terminal.draw(bar + progress.done() + " of " + progress.size() + progress.details());
    }

    @Override
    public void clear() {
      terminal.clear();
    }
  }

  /** Writes a line every half a minute, for logs. */
  final class Lines implements ProgressDisplay {

    private static final long INTERVAL = Duration.ofSeconds(30).toNanos();

    private final PrintWriter log;
    private final LongSupplier nanoTime;
    private long latest;

    Lines(PrintWriter log, LongSupplier nanoTime) {
      this.log = log;
      this.nanoTime = nanoTime;
      this.latest = nanoTime.getAsLong();
    }

    @Override
    public void show(RunProgress progress) {
      long now = nanoTime.getAsLong();
      if (now - latest >= INTERVAL) {
        latest = now;
        log.println("dino: " + progress.done() + " of " + progress.size() + progress.pace());
        log.flush();
      }
    }

    @Override
    public void clear() {}
  }
}

package dinosaurus.harness.display;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;

/** Says on the standard error how far a run is. */
interface ProgressDisplay {

  /** Shows how far it is now. */
  void show(RunProgress progress);

  /** Makes room for another line on the terminal. */
  void clear();

  /** Draws a bar on the last line of a terminal. */
  final class Bar implements ProgressDisplay {

    /**
     * What the launcher sets to true if a person looks at the standard error. Java can't tell:
     * {@code System.console()} asks for the standard input and output, and on JDK 22 and newer is
     * there in any case.
     */
    static final String TERMINAL = "dino.terminal";

    /** One less than the narrowest usual terminal, where a full line would wrap. */
    private static final int WIDTH = 79;

    private static final int CELLS = 20;
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintWriter terminal;

    Bar(PrintWriter terminal) {
      this.terminal = terminal;
    }

    /** Tells whether there is a terminal to draw on; in CI or if it is dumb never. */
    static boolean isPossible(Map<String, String> environment) {
      return Boolean.getBoolean(TERMINAL)
          && !environment.containsKey("CI")
          && !"dumb".equals(environment.get("TERM"));
    }

    /** Opens the standard error to draw on it, past what keeps texts from doing so. */
    static Bar open() {
      return new Bar(
          new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    @Override
    public void show(RunProgress progress) {
      int filled = progress.size() == 0 ? CELLS : CELLS * progress.done() / progress.size();
      String bar = "[" + "#".repeat(filled) + "-".repeat(CELLS - filled) + "] ";
      String line = bar + progress.done() + " of " + progress.size() + progress.details();
      terminal.print(ERASE_LINE + shortened(line));
      terminal.flush();
    }

    private static String shortened(String line) {
      return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 3) + "...";
    }

    @Override
    public void clear() {
      terminal.print(ERASE_LINE);
      terminal.flush();
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
        log.println("dino: " + progress.done() + " of " + progress.size() + progress.details());
        log.flush();
      }
    }

    @Override
    public void clear() {}
  }
}

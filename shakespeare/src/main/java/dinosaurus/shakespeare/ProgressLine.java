package dinosaurus.shakespeare;

import java.util.Locale;

/** Draws a bar that grows in its line while an epoch goes on; draws nothing off a terminal. */
final class ProgressLine implements Training.Listener {

  private static final int WIDTH = 40;

  private final Screen screen;
  private final String done;
  private final String open;
  private int lastLength;

  ProgressLine(Screen screen) {
    this.screen = screen;
    boolean fine = screen.charset().newEncoder().canEncode("█░");
    this.done = fine ? "█" : "#";
    this.open = fine ? "░" : ".";
  }

  @Override
  public void step(int steps, int total, double loss) {
    if (screen.isTerminal()) {
      String line = line(steps, total, loss);
      lastLength = line.length();
      screen.out().print("\r" + line);
      screen.out().flush();
    }
  }

  /** Wipes the bar, so that other lines can be printed. */
  void clear() {
    if (lastLength > 0) {
      screen.out().print("\r" + " ".repeat(lastLength) + "\r");
      lastLength = 0;
    }
  }

  String line(int steps, int total, double loss) {
    int filled = steps * WIDTH / total;
    return String.format(
        Locale.ROOT,
        "%s%s %3d%%  %,d of %,d  loss %.2f",
        done.repeat(filled),
        open.repeat(WIDTH - filled),
        steps * 100 / total,
        steps,
        total,
        loss);
  }
}

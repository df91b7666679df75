package dinosaurus.playground;

import dinosaurus.playground.Screen.Glyphs;
import java.util.Locale;

/** Draws a bar that grows in its line while training goes on; draws nothing off a terminal. */
final class ProgressLine {

  private static final int WIDTH = 40;
  private static final int STEPS = 200;

  private final Screen screen;
  private final Glyphs glyphs;
  private final int total;
  private int lastLength;

  ProgressLine(Screen screen, Glyphs glyphs, int total) {
    this.screen = screen;
    this.glyphs = glyphs;
    this.total = total;
  }

  /** Draws the bar anew when it has grown. */
  void show(int done, double loss) {
    if (screen.isTerminal() && (long) done * STEPS / total != (long) (done - 1) * STEPS / total) {
      String line = line(done, loss);
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

  String line(int done, double loss) {
    int filled = (int) ((long) done * WIDTH / total);
    return String.format(
        Locale.ROOT,
        "%s%s %3d%%  %,d of %,d  loss %.2f",
        glyphs.done().repeat(filled),
        glyphs.open().repeat(WIDTH - filled),
        (long) done * 100 / total,
        done,
        total,
        loss);
  }
}

package dinosaurus.harness.display;

import java.io.PrintWriter;

/** Draws the progress on the last line of a terminal. */
final class ProgressBar implements Progress {

  /** One less than the narrowest usual terminal, where a full line would wrap. */
  private static final int WIDTH = 79;

  private static final int CELLS = 20;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintWriter terminal;

  ProgressBar(PrintWriter terminal) {
    this.terminal = terminal;
  }

  @Override
  public void show(Standing standing) {
    int filled = standing.size() == 0 ? CELLS : CELLS * standing.done() / standing.size();
    String bar = "[" + "#".repeat(filled) + "-".repeat(CELLS - filled) + "] ";
    String line = bar + standing.done() + " of " + standing.size() + standing.details();
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

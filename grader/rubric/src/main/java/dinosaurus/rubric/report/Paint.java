package dinosaurus.rubric.report;

/** Colours the scoreboard, where there is a terminal that shows colours. */
public enum Paint {
  /** No colours: for files, logs and old consoles. */
  PLAIN(false),
  /** The colours of ANSI terminals. */
  ANSI(true);

  private static final String GREEN = "32";
  private static final String RED = "31";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";
  private static final String BOLD = "1";

  private final boolean colours;

  Paint(boolean colours) {
    this.colours = colours;
  }

  String right(String text) {
    return in(GREEN, text);
  }

  String wrong(String text) {
    return in(RED, text);
  }

  String open(String text) {
    return in(YELLOW, text);
  }

  String hint(String text) {
    return in(CYAN, text);
  }

  String strong(String text) {
    return in(BOLD, text);
  }

  private String in(String colour, String text) {
    return colours && !text.isEmpty() ? "\u001b[" + colour + "m" + text + "\u001b[m" : text;
  }
}

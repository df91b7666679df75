package dinosaurus.rubric.report;

import java.util.Map;

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

  /**
   * Returns colours if there is somebody to see them who hasn't asked for none.
   *
   * @param environment the environment variables
   * @param isTerminal whether the text ends on a terminal
   */
  public static Paint of(Map<String, String> environment, boolean isTerminal) {
    boolean isPlainAskedFor =
        isSet(environment, "NO_COLOR")
            || isSet(environment, "CI")
            || "dumb".equals(environment.get("TERM"));
    return isPlainAskedFor || !isTerminal ? PLAIN : ANSI;
  }

  /** Tells whether there is a terminal, as far as the environment says. */
  public static boolean isTerminal(Map<String, String> environment) {
    return isSet(environment, "TERM") || isSet(environment, "WT_SESSION");
  }

  private static boolean isSet(Map<String, String> environment, String variable) {
    return !environment.getOrDefault(variable, "").isEmpty();
  }

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

package dinosaurus.worker;

/** Names what a process may get at that isn't a submission's business. */
public enum Reach {
  /** The files of the hidden cases. */
  HIDDEN_CASES("read the hidden cases"),
  /** Files that everybody may read. */
  FILES("read this machine's files"),
  /** The grader's own processes. */
  GRADER("look into the grader and end it"),
  /** Programs of the machine. */
  PROCESSES("start processes"),
  /** Servers on this machine, and so those beyond. */
  NETWORK("use its network");

  private final String words;

  Reach(String words) {
    this.words = words;
  }

  /** Returns what a process with this reach can do, as words that follow "can". */
  public String words() {
    return words;
  }
}

package dinosaurus.console;

/** The exit codes of every command. */
final class ExitCode {

  /** All is well. */
  static final int DONE = 0;

  /** The student's code isn't as it was asked to be. */
  static final int FAILED = 1;

  /** The command can't be understood, or names what isn't there. */
  static final int USAGE = 2;

  /** The command itself failed. */
  static final int OURS = 3;

  private ExitCode() {}
}

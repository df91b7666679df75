package dinosaurus.shakespeare;

/** The exit codes, the same as those of all of dino. */
final class ExitCode {

  /** All is well. */
  static final int DONE = 0;

  /** The command can't be understood, or names what isn't there or won't do. */
  static final int USAGE = 2;

  /** The program itself failed. */
  static final int OURS = 3;

  private ExitCode() {}
}

package dinosaurus.playground;

/** The exit codes, the same as those of all of dino. */
final class ExitCode {

  /** All is well. */
  static final int DONE = 0;

  /** The student's code, or the training with these settings, failed. */
  static final int FAILED = 1;

  /** The command can't be understood, or names what isn't there. */
  static final int USAGE = 2;

  /** The playground itself failed. */
  static final int OURS = 3;

  private ExitCode() {}
}

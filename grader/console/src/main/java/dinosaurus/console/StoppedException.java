package dinosaurus.console;

/** Says in one line why a command can't go on, where it isn't the command's own fault. */
final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int exitCode;

  private StoppedException(String message, int exitCode) {
    super(message);
    this.exitCode = exitCode;
  }

  /** Stops since the student's code won't do. */
  static StoppedException byCode(String message) {
    return new StoppedException(message, ExitCode.FAILED);
  }

  /** Stops since the command names or needs what isn't there. */
  static StoppedException byUse(String message) {
    return new StoppedException(message, ExitCode.USAGE);
  }

  int exitCode() {
    return exitCode;
  }
}

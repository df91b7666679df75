package dinosaurus.harness.command;

/** Says in one line why a command can't be done as it was typed. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }

  static void require(boolean condition, String message) {
    if (!condition) {
      throw new UsageException(message);
    }
  }
}

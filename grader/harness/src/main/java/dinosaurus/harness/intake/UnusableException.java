package dinosaurus.harness.intake;

/** Says in a sentence for its author why a submission can't be read. */
final class UnusableException extends Exception {

  private static final long serialVersionUID = 1;

  UnusableException(String message) {
    super(message);
  }
}

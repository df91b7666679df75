package dinosaurus.worker;

/** Says that the submission holds nothing that could be called. */
final class NoModelException extends Exception {

  private static final long serialVersionUID = 1L;

  NoModelException(String message) {
    super(message);
  }
}

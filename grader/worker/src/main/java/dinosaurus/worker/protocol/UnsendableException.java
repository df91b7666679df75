package dinosaurus.worker.protocol;

/** Says that a value can't be sent: it is null, malformed or too large. */
public final class UnsendableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnsendableException(String reason) {
    super(reason, null, false, false);
  }
}

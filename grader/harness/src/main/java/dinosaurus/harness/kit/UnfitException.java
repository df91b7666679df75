package dinosaurus.harness.kit;

/** Says in one line why nothing can be made of the repository, or there. */
public final class UnfitException extends Exception {

  private static final long serialVersionUID = 1;

  UnfitException(String message) {
    super(message);
  }
}

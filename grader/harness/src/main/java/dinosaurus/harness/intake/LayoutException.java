package dinosaurus.harness.intake;

/** Says in a sentence for the user why a download can't be taken in. */
public final class LayoutException extends Exception {

  private static final long serialVersionUID = 1;

  LayoutException(String message) {
    super(message);
  }
}

package dinosaurus.harness.similarity;

/** Says why JPlag told nothing. */
public final class JplagException extends Exception {

  private static final long serialVersionUID = 1;

  JplagException(String message) {
    super(message);
  }
}

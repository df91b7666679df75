package dinosaurus.harness.gradebook;

/** Says in one line why grades can't be put into a file. */
public final class GradebookException extends Exception {

  private static final long serialVersionUID = 1;

  GradebookException(String message) {
    super(message);
  }
}

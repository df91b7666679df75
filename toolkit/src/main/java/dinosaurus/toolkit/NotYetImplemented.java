package dinosaurus.toolkit;

/** Says that a part of the assignment still waits for the student's code. */
public final class NotYetImplemented extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param what what the missing code has to do, as the stub words it
   */
  public NotYetImplemented(String what) {
    super(what);
  }
}

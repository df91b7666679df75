package dinosaurus.playground;

/** Says in one line what is still to do, or to repair, in the student's code. */
final class StudentMistake extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StudentMistake(String message) {
    super(message);
  }
}

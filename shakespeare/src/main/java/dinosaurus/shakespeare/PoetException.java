package dinosaurus.shakespeare;

/** Says in one line what won't do, where, and what to do. */
final class PoetException extends RuntimeException {

  private static final long serialVersionUID = 1;

  PoetException(String message) {
    super(message);
  }
}

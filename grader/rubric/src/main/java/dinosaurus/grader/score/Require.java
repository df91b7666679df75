package dinosaurus.grader.score;

/** Checks the components of the records. */
final class Require {

  private Require() {}

  /** Returns the text, unless there is nothing in it. */
  static String text(String name, String text) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(name + " is empty, but it must say something.");
    }
    return text;
  }

  /** Returns the value, unless it is null. */
  static <T> T present(String name, T value) {
    if (value == null) {
      throw new IllegalArgumentException(name + " is null.");
    }
    return value;
  }
}

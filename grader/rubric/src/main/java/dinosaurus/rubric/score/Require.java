package dinosaurus.rubric.score;

import java.util.List;

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

  /** Returns a copy of the list, unless it is too long to be evidence. */
  static <T> List<T> bounded(String name, List<T> list) {
    if (list.size() > Evidence.LIMIT) {
      throw new IllegalArgumentException(
          name + " has " + list.size() + " entries, but " + Evidence.LIMIT + " at most.");
    }
    return List.copyOf(list);
  }

  /** Checks the size of a list. */
  static void size(String name, List<?> list, int size) {
    if (list.size() != size) {
      throw new IllegalArgumentException(
          name + " has " + list.size() + " entries, but it must have " + size + ".");
    }
  }

  /** Checks that an index lies within a size. */
  static void index(String name, int index, int size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException(name + " is " + index + " of " + size + " entries.");
    }
  }
}

package dinosaurus.shakespeare;

/**
 * Cuts a text into windows, each with the character that follows it: what the network sees, and
 * what it is to predict.
 */
final class Windows {

  /** The characters in a window. */
  static final int LENGTH = 40;

  /** The characters from the start of one window to the start of the next. */
  static final int STRIDE = 3;

  private final int[] text;

  /**
   * Takes a text.
   *
   * @param text the indices of its characters; not copied
   */
  Windows(int[] text) {
    this.text = text;
  }

  /** Returns how many windows there are: as many as have a character after them. */
  int size() {
    return Math.max(0, (text.length - LENGTH + STRIDE - 1) / STRIDE);
  }

  /** Returns the index of character {@code position} of window {@code window}. */
  int character(int window, int position) {
    return text[window * STRIDE + position];
  }

  /** Returns the index of the character after a window. */
  int next(int window) {
    return character(window, LENGTH);
  }
}

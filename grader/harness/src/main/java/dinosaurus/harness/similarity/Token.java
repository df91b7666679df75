package dinosaurus.harness.similarity;

/**
 * Holds a piece of Java source that belongs together.
 *
 * @param kind what it is
 * @param text its characters
 * @param line the index of the line that it begins on, from 0
 */
record Token(Kind kind, String text, int line) {

  /** Tells tokens apart. */
  enum Kind {
    /** A name or a keyword. */
    WORD,
    /** A number. */
    NUMBER,
    /** A string, a text block or a character. */
    TEXT,
    /** A character of punctuation. */
    SIGN,
    /** A word of a comment. */
    COMMENT
  }

  boolean is(String wanted) {
    return text.equals(wanted);
  }
}

package dinosaurus.rubric.score;

/**
 * Holds one expected value and what came instead, in words.
 *
 * @param what the value is, such as {@code the loss}
 * @param expected the expected value
 * @param actual the value of the answer
 */
public record SideBySide(String what, String expected, String actual) implements Evidence {

  /** Makes the texts fit to be shown. */
  public SideBySide {
    what = PlainText.line(what);
    expected = PlainText.line(expected);
    actual = PlainText.line(actual);
  }
}

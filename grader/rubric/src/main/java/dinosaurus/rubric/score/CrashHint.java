package dinosaurus.rubric.score;

import java.util.Map;
import java.util.Optional;

/** Knows what usually lies behind an exception. */
final class CrashHint {

  private static final Map<String, String> HINTS =
      Map.ofEntries(
          Map.entry("NullPointerException", "something is null; is every todo replaced?"),
          Map.entry("MatrixDimensionException", Text.SHAPES),
          Map.entry("ArrayIndexOutOfBoundsException", Text.INDEX),
          Map.entry("IndexOutOfBoundsException", Text.INDEX),
          Map.entry("StringIndexOutOfBoundsException", Text.INDEX),
          Map.entry("ClassCastException", "the line gives another type than it should."),
          Map.entry("UnsupportedOperationException", "this list can't be changed; change a copy."),
          Map.entry("StackOverflowError", "a method calls itself again and again without end."),
          Map.entry("System", "System.exit ends the whole program, the tests too; take it out."),
          Map.entry(
              "OutOfMemoryError", "a list or a matrix grows without end, or is far too large."));

  private CrashHint() {}

  /** Returns the hint for an error told as {@code Type: message}. */
  static Optional<String> of(String error) {
    return Optional.ofNullable(HINTS.get(type(error)));
  }

  private static String type(String error) {
    int end = 0;
    while (end < error.length() && Character.isJavaIdentifierPart(error.charAt(end))) {
      end++;
    }
    return error.substring(0, end);
  }

  private static final class Text {
    static final String INDEX = "an index lies outside its range; the first is 0.";
    static final String SHAPES =
        "the shapes of two matrices don't fit; write the shapes beside the line.";
  }
}

package dinosaurus.rubric.score;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words what the feedback of several outcomes shares. */
final class Feedback {

  private static final String INDEX =
      "an index lies outside its range, which goes from 0 to one less than the size.";
  private static final Pattern THROWN = Pattern.compile("(\\w+): (.*)");
  private static final Map<String, String> HINTS =
      Map.ofEntries(
          Map.entry(
              "NullPointerException",
              "what is null never got a value; see where it should get one."),
          Map.entry(
              "MatrixDimensionException",
              "the shapes of two matrices don't fit; write the shapes beside the line."),
          Map.entry("ArrayIndexOutOfBoundsException", INDEX),
          Map.entry("IndexOutOfBoundsException", INDEX),
          Map.entry("StringIndexOutOfBoundsException", INDEX),
          Map.entry("ClassCastException", "the line gives another type than it should."),
          Map.entry("UnsupportedOperationException", "this list can't be changed; change a copy."),
          Map.entry("StackOverflowError", "a method calls itself again and again without end."),
          Map.entry("System", "System.exit ends the whole program, the tests too; take it out."),
          Map.entry(
              "OutOfMemoryError", "a list or a matrix grows without end, or is far too large."));

  /** Sorts lines of one file. */
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt(String::length).thenComparing(naturalOrder());

  private Feedback() {}

  /** Returns what usually lies behind an error told as {@code Type: message}. */
  static Optional<String> hint(String error) {
    int end = 0;
    while (end < error.length() && Character.isJavaIdentifierPart(error.charAt(end))) {
      end++;
    }
    return Optional.ofNullable(HINTS.get(error.substring(0, end)));
  }

  /**
   * Returns what happened and where: {@code IllegalArgumentException at A.java:7: n is 0.}
   *
   * @param error an exception's simple class name and message, or what became of the process
   * @param location the student's own line; empty if unknown
   */
  static String crash(String error, String location) {
    if (location.isEmpty()) {
      return error;
    }
    Matcher thrown = THROWN.matcher(error);
    String where = " at " + location;
    return thrown.matches()
        ? ended(thrown.group(1) + where + ": " + thrown.group(2))
        : error.replaceFirst("\\.$", "") + where + ".";
  }

  private static String ended(String sentence) {
    return sentence.matches(".*[.!?]") ? sentence : sentence + ".";
  }

  /** Returns the sentence, told of a case if there is one. */
  static String inCase(String caseTitle, String sentence) {
    return caseTitle.isEmpty() ? capitalized(sentence) : "Case \"" + caseTitle + "\": " + sentence;
  }

  /** Returns the place, if it is known. */
  static String at(String location) {
    return location.isEmpty() ? "" : " at " + location;
  }

  /**
   * Returns where a call was whenever somebody looked, if that is known.
   *
   * @param lines all of one file, in the order of the looks
   */
  static String seenAt(List<String> lines) {
    if (lines.isEmpty()) {
      return "";
    }
    List<String> places = lines.stream().distinct().sorted(BY_NUMBER).toList();
    String others =
        places.stream().skip(1).map(Feedback::number).map(line -> ", " + line).collect(joining());
    String times =
        lines.size() == 1
            ? "when we looked"
            : (places.size() == 1 ? "all " : "the ") + lines.size() + " times we looked";
    return "; " + times + ", it was" + at(places.get(0)) + others;
  }

  private static String number(String line) {
    return line.substring(line.indexOf(':') + 1);
  }

  /** Returns a duration in seconds. */
  static String seconds(Duration duration) {
    BigDecimal seconds = BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros();
    return seconds.toPlainString() + " s";
  }

  static String capitalized(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}

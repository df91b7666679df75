package dinosaurus.grader.report.export;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds what a comment remembers in its first line, an HTML comment.
 *
 * @param earned the points earned
 * @param possible the points that could be earned
 * @param commit what was graded; empty if unknown
 */
record CommentMark(int earned, int possible, String commit) {

  private static final Pattern LINE =
      Pattern.compile(
          "<!-- dinosaurus-island earned=(\\d{1,6}) possible=(\\d{1,6}) commit=([0-9a-f]{0,64}) -->");

  /** Returns the line. */
  String line() {
    return "<!-- dinosaurus-island earned="
        + earned
        + " possible="
        + possible
        + " commit="
        + commit.toLowerCase(Locale.ROOT)
        + " -->\n";
  }

  /** Reads the line that a comment begins with; nothing if it begins otherwise. */
  static Optional<CommentMark> find(String comment) {
    Matcher line = LINE.matcher(comment);
    return line.lookingAt()
        ? Optional.of(
            new CommentMark(
                Integer.parseInt(line.group(1)), Integer.parseInt(line.group(2)), line.group(3)))
        : Optional.empty();
  }
}

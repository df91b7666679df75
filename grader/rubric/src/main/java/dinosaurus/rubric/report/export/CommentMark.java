package dinosaurus.rubric.report.export;

import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.TestEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds what a comment remembers in its first line, an HTML comment.
 *
 * @param earned the points earned
 * @param possible the points that could be earned
 * @param commit what was graded, in lower case; empty if unknown
 * @param right the ids of the graded tests that earned their points
 */
record CommentMark(int earned, int possible, String commit, List<String> right) {

  private static final Pattern LINE =
      Pattern.compile(
          "<!-- dinosaurus-island earned=(\\d{1,6}) possible=(\\d{1,6}) commit=([0-9a-f]{0,64})"
              + " right=([a-z0-9.,-]{0,10000}) -->");

  /** A forged report may call a test anything, such as the end of an HTML comment. */
  private static final Pattern ID = Pattern.compile("[a-z]{1,20}\\.[a-z0-9-]{1,60}");

  /** Returns the mark of a report on a commit. */
  static CommentMark of(ReportDocument report, String commit) {
    return new CommentMark(
        report.score().earned(),
        report.score().possible(),
        commit.toLowerCase(Locale.ROOT),
        report
            .tests()
            .filter(test -> test.outcome().earnsPoints())
            .map(TestEntry::id)
            .filter(id -> ID.matcher(id).matches())
            .toList());
  }

  /** Returns the line. */
  String line() {
    return "<!-- dinosaurus-island earned="
        + earned
        + " possible="
        + possible
        + " commit="
        + commit
        + " right="
        + String.join(",", right)
        + " -->\n";
  }

  /** Reads the line that a comment begins with; nothing if it begins otherwise. */
  static Optional<CommentMark> find(String comment) {
    Matcher line = LINE.matcher(comment);
    return line.lookingAt()
        ? Optional.of(
            new CommentMark(
                Integer.parseInt(line.group(1)),
                Integer.parseInt(line.group(2)),
                line.group(3),
                Stream.of(line.group(4).split(",")).filter(id -> !id.isEmpty()).toList()))
        : Optional.empty();
  }
}

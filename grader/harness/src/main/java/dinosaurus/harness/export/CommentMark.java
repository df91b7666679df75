package dinosaurus.harness.export;

import dinosaurus.rubric.report.Markdown;
import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.TestEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** So many characters of a commit's name are shown. */
  private static final int SHORT = 10;

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
    return String.format(
        Locale.ROOT,
        "<!-- dinosaurus-island earned=%d possible=%d commit=%s right=%s -->\n",
        earned,
        possible,
        commit,
        String.join(",", right));
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

  /**
   * Tells what has changed since an earlier comment; nothing if all is as before, or another
   * assignment was graded then.
   */
  String since(CommentMark before, ReportDocument report) {
    if (before.possible != possible || before.right.equals(right)) {
      return "";
    }
    return "**"
        + more(earned - before.earned)
        + (before.commit.isEmpty() ? "" : " since `" + abbreviated(before.commit) + "`")
        + ".**\n\n"
        + list("Now right", report, id -> right.contains(id) && !before.right.contains(id))
        + list("No longer right", report, id -> before.right.contains(id) && !right.contains(id));
  }

  private static String more(int points) {
    int size = Math.abs(points);
    return size == 0
        ? "As many points as before"
        : size + (size == 1 ? " point " : " points ") + (points > 0 ? "more" : "fewer");
  }

  private static String list(String title, ReportDocument report, Predicate<String> chosen) {
    String behaviours =
        report.exercises().stream()
            .flatMap(exercise -> lines(exercise, chosen))
            .collect(Collectors.joining());
    return behaviours.isEmpty() ? "" : title + ":\n\n" + behaviours + "\n";
  }

  private static Stream<String> lines(ExerciseEntry exercise, Predicate<String> chosen) {
    return exercise.tests().stream()
        .filter(test -> chosen.test(test.id()))
        .map(test -> "- `" + exercise.name() + "` " + Markdown.escape(test.sentence()) + "\n");
  }

  /** Returns the beginning of a commit's name. */
  static String abbreviated(String commit) {
    return commit.substring(0, Math.min(SHORT, commit.length()));
  }
}

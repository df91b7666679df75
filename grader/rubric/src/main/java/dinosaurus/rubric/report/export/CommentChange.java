package dinosaurus.rubric.report.export;

import dinosaurus.rubric.report.Markdown;
import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.ReportDocument;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells what changed from one comment to the next.
 *
 * @param before what the earlier one remembers
 * @param now what the later one will remember
 * @param report what the later one is about
 */
record CommentChange(CommentMark before, CommentMark now, ReportDocument report) {

  private static final int SHORT = 10;

  /** Returns what to tell; nothing if all is as before, or another assignment was graded before. */
  String text() {
    if (before.possible() != now.possible() || before.right().equals(now.right())) {
      return "";
    }
    return "**"
        + points()
        + (before.commit().isEmpty() ? "" : " since `" + abbreviated(before.commit()) + "`")
        + ".**\n\n"
        + list("Now right", id -> now.right().contains(id) && !before.right().contains(id))
        + list("No longer right", id -> before.right().contains(id) && !now.right().contains(id));
  }

  private String points() {
    int more = now.earned() - before.earned();
    int size = Math.abs(more);
    return size == 0
        ? "As many points as before"
        : size + (size == 1 ? " point " : " points ") + (more > 0 ? "more" : "fewer");
  }

  private String list(String title, Predicate<String> chosen) {
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

package dinosaurus.harness.gradebook;

import dinosaurus.assignment.Exercise;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.results.Grade;
import java.util.List;

/** Words a grade as the comment that Moodle shows a student, in HTML. */
public final class MoodleComment {

  private MoodleComment() {}

  /**
   * Returns the comment: the points of each exercise, and what made the grade another.
   *
   * @param grade the grade
   * @return HTML in one line, in which no text is markup
   */
  public static String of(FinalGrade grade) {
    Grade tests = grade.grade();
    StringBuilder html = new StringBuilder();
    html.append("<p>").append(tests.total()).append(" of ").append(tests.possible());
    html.append(" points by the tests: ")
        .append(escape(tests.outcome().toString()))
        .append(".</p><ul>");
    List<Integer> points = tests.points();
    for (Exercise exercise : Exercise.values()) {
      html.append("<li>").append(exercise.folder()).append(": ");
      html.append(points.get(exercise.ordinal())).append("</li>");
    }
    html.append("</ul>");
    grade.notes().forEach(note -> html.append("<p>").append(escape(note)).append("</p>"));
    return html.toString();
  }

  /** Escapes what HTML knows, and the backslash, by which PHP would read on over a quote. */
  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("\\", "&#92;");
  }
}

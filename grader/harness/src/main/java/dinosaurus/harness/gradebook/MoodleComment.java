package dinosaurus.harness.gradebook;

import dinosaurus.assignment.Exercise;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.results.Grade;
import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.ReportDocument;
import java.util.List;
import java.util.Optional;

/** Words a grade as the comment that Moodle shows a student, in HTML. */
public final class MoodleComment {

  private MoodleComment() {}

  /**
   * Returns the comment: the points of each exercise, with a hint where some are missing, what to
   * do next, and what made the grade another.
   *
   * @param grade the grade
   * @param report what the student may read; nothing to give the points alone
   * @return HTML in one line, in which no text is markup
   */
  public static String of(FinalGrade grade, Optional<ReportDocument> report) {
    Grade tests = grade.grade();
    StringBuilder html = new StringBuilder();
    html.append("<p>").append(tests.total()).append(" of ").append(tests.possible());
    html.append(" points by the tests: ")
        .append(escape(tests.outcome().toString()))
        .append(".</p><ul>");
    List<Integer> points = tests.points();
    for (Exercise exercise : Exercise.values()) {
      html.append("<li>").append(exercise.folder()).append(": ");
      html.append(points.get(exercise.ordinal()));
      report.ifPresent(one -> html.append(hints(one.exercises().get(exercise.ordinal()))));
      html.append("</li>");
    }
    html.append("</ul>");
    report.ifPresent(one -> html.append(paragraph(one.nextStep())));
    grade.notes().forEach(note -> html.append(paragraph(note)));
    return html.toString();
  }

  /** Returns what is known of the mistake, or else what the first failed test says. */
  private static String hints(ExerciseEntry exercise) {
    List<String> hints = exercise.diagnosis().feedback();
    if (hints.isEmpty()) {
      hints =
          exercise.tests().stream()
              .filter(test -> !test.outcome().earnsPoints() && !test.feedback().isEmpty())
              .findFirst()
              .map(test -> test.feedback())
              .orElse(List.of());
    }
    StringBuilder html = new StringBuilder();
    hints.forEach(hint -> html.append(paragraph(hint)));
    return html.toString();
  }

  private static String paragraph(String text) {
    return "<p>" + escape(text.replaceAll("\\s+", " ")) + "</p>";
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

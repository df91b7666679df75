package dinosaurus.harness.injection;

import dinosaurus.harness.export.SampleReports;
import dinosaurus.harness.feedback.FeedbackFiles;
import dinosaurus.harness.feedback.MailFeedback;
import dinosaurus.harness.feedback.StudentReports.StudentReport;
import dinosaurus.harness.gradebook.CanvasGradebook;
import dinosaurus.harness.gradebook.FinalCsv;
import dinosaurus.harness.gradebook.Gradebook.FilledGradebook;
import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import dinosaurus.harness.gradebook.Gradebook.Settings;
import dinosaurus.harness.gradebook.JsonLines;
import dinosaurus.harness.gradebook.MoodleComment;
import dinosaurus.harness.gradebook.MoodleWorksheet;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.FreeDays;
import dinosaurus.harness.policy.ManualOverride;
import dinosaurus.harness.policy.ManualOverride.Decision;
import dinosaurus.harness.results.BriefOutcome;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.Origin;
import dinosaurus.harness.results.Recipient;
import dinosaurus.harness.results.Student;
import dinosaurus.rubric.report.document.AdjustmentEntry.Standing;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a text into gradebooks, as a student's name and id and as the reason of an override. */
final class Books {

  static final String CANVAS = "Student,ID,Section,D (5)\nPoints Possible,,,100\n\"%s\",1,x,\n";
  static final String MOODLE =
      "Identifier,Full name,Grade,Maximum grade,Last modified (grade),Feedback comments\n"
          + "Participant 1,\"%s\",,100.00,-,\n";

  private Books() {}

  private static List<FinalGrade> grades(String text) {
    return List.of(grade("1", text, text), grade(text, "nobody" + text, text));
  }

  /** Returns the grade of a submission whose name is a folder's, as all are. */
  private static FinalGrade named(FinalGrade one) {
    Grade grade = one.grade();
    return new FinalGrade(
        new Grade(
            "submission",
            grade.student(),
            grade.points(),
            grade.total(),
            grade.followThrough(),
            grade.possible(),
            grade.status(),
            grade.outcome()),
        one.daysLate(),
        one.free(),
        one.deduction(),
        one.override(),
        one.standing(),
        one.points());
  }

  private static FinalGrade grade(String id, String name, String reason) {
    return new FinalGrade(
        new Grade(
            name,
            new Student(id, name, false),
            List.of(20, 30, 25, 5),
            80,
            0,
            100,
            Status.GRADED,
            BriefOutcome.WRONG_ANSWERS),
        0,
        FreeDays.NONE,
        BigDecimal.ZERO,
        Optional.of(
            new ManualOverride(id, new Decision.SetPoints(BigDecimal.TEN), reason, false, 1)),
        Standing.FINAL,
        Optional.of(BigDecimal.TEN));
  }

  static String csv(String text) {
    return FinalCsv.of(grades(text));
  }

  /** Returns the table of a mail merge, for somebody of the name and the address. */
  static String mail(ReportDocument report, String text) {
    FinalGrade grade = grade("1", text, text);
    StudentReport own = new StudentReport(named(grade), Origin.UNKNOWN, report);
    Map<String, List<Recipient>> recipients =
        Map.of("submission", List.of(new Recipient(text, text)));
    FeedbackFiles files = MailFeedback.of(List.of(own), Optional.of(recipients));
    return new String(files.files().get(MailFeedback.TABLE), StandardCharsets.UTF_8);
  }

  static String jsonLines(String text) {
    return JsonLines.of(grades(text));
  }

  static FilledGradebook canvas(String text) {
    try {
      return CanvasGradebook.parse(CANVAS.formatted(quoted(text)), Optional.empty(), Settings.NONE)
          .fill(grades(text));
    } catch (GradebookException e) {
      throw new IllegalStateException(e);
    }
  }

  static FilledGradebook moodle(String text) {
    try {
      return MoodleWorksheet.parse(
              MOODLE.formatted(quoted(text)),
              Map.of(),
              Settings.NONE,
              Optional.of(one -> MoodleComment.of(one, Optional.of(SampleReports.report(text)))))
          .fill(grades(text));
    } catch (GradebookException e) {
      throw new IllegalStateException(e);
    }
  }

  static String quoted(String text) {
    return text.replace("\"", "\"\"");
  }
}

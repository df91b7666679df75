package dinosaurus.harness.results;

import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.ExerciseScore;
import dinosaurus.rubric.score.Score;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.util.List;

/**
 * Sums a report up in one line.
 *
 * @param submission the name of the submission
 * @param student whose it is
 * @param points the points of each exercise, in the order of the assignment
 * @param total their sum
 * @param followThrough how many of them were earned by follow-through
 * @param possible how many points there are
 * @param status how far grading came
 * @param outcome how it went
 */
public record Grade(
    String submission,
    Student student,
    List<Integer> points,
    int total,
    int followThrough,
    int possible,
    Status status,
    BriefOutcome outcome) {

  /** Sums a report up, by what its student may know. */
  public static Grade of(SubmissionReport report) {
    SubmissionReport told = report.forStudent();
    return new Grade(
        told.submission(),
        Student.UNKNOWN,
        told.score().exercises().stream().map(ExerciseScore::earned).toList(),
        told.score().earned(),
        told.score().followedThrough(),
        told.score().possible(),
        told.status(),
        BriefOutcome.of(ReportDocument.of(report)));
  }

  /**
   * Returns the grade of a student who handed nothing in.
   *
   * @param student the student's id or name
   */
  public static Grade ofNothing(String student) {
    Score score = Rubric.notRun("There is no submission.");
    return new Grade(
        "",
        new Student(student, student, false),
        score.exercises().stream().map(ExerciseScore::earned).toList(),
        0,
        0,
        score.possible(),
        Status.NO_SUBMISSION,
        BriefOutcome.NO_SUBMISSION);
  }

  /** Tells whether somebody has to look at the submission before it is worth anything. */
  public boolean needsHuman() {
    return status == Status.AMBIGUOUS || status == Status.GRADER_FAILED;
  }

  /** Tells whether the download says when it was handed in, but not in a way that can be read. */
  public boolean hasUnreadTime() {
    return !student.unreadTime().isEmpty();
  }

  /** Returns the same grade of a student who is known. */
  Grade of(Student student) {
    return new Grade(submission, student, points, total, followThrough, possible, status, outcome);
  }
}

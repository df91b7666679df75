package dinosaurus.grader.bulk;

import dinosaurus.grader.intake.Student;
import dinosaurus.grader.rubric.Rubric;
import dinosaurus.grader.score.ExerciseScore;
import dinosaurus.grader.score.GradedResult;
import dinosaurus.grader.score.Outcome;
import dinosaurus.grader.score.Score;
import dinosaurus.grader.score.SubmissionReport;
import dinosaurus.grader.score.SubmissionReport.Status;
import java.util.List;
import java.util.function.Predicate;

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
 * @param outcome how it went, in a word or two
 */
public record Grade(
    String submission,
    Student student,
    List<Integer> points,
    int total,
    int followThrough,
    int possible,
    Status status,
    String outcome) {

  /** Sums a report up. */
  public static Grade of(SubmissionReport report) {
    return new Grade(
        report.submission(),
        Student.UNKNOWN,
        report.score().exercises().stream().map(ExerciseScore::earned).toList(),
        report.score().earned(),
        report.score().followedThrough(),
        report.score().possible(),
        report.status(),
        outcome(report));
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
        "no submission");
  }

  /** Returns the same grade of a student who is known. */
  Grade of(Student student) {
    return new Grade(submission, student, points, total, followThrough, possible, status, outcome);
  }

  private static String outcome(SubmissionReport report) {
    return switch (report.status()) {
      case GRADED, PARTLY_GRADED -> outcome(report.score().results());
      case DID_NOT_COMPILE -> "does not compile";
      case NO_SUBMISSION -> "no submission";
      case AMBIGUOUS -> "several files";
      case GRADER_FAILED -> "grader failed";
    };
  }

  private static String outcome(List<GradedResult> results) {
    if (all(results, Outcome::earnsPoints)) {
      return "full marks";
    }
    if (all(results, Outcome.NotImplemented.class::isInstance)) {
      return "not implemented";
    }
    if (any(results, Outcome.TimedOut.class)) {
      return "timed out";
    }
    if (any(results, Outcome.Crashed.class)) {
      return "crashed";
    }
    if (any(results, Outcome.Failed.class) || any(results, Outcome.Refused.class)) {
      return "wrong answers";
    }
    return "unfinished";
  }

  private static boolean all(List<GradedResult> results, Predicate<Outcome> predicate) {
    return results.stream().map(GradedResult::outcome).allMatch(predicate);
  }

  private static boolean any(List<GradedResult> results, Class<? extends Outcome> type) {
    return results.stream().map(GradedResult::outcome).anyMatch(type::isInstance);
  }
}

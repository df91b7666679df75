package dinosaurus.harness.gradebook;

import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.FreeDays;
import dinosaurus.harness.policy.ManualOverride;
import dinosaurus.harness.results.BriefOutcome;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.IdKind;
import dinosaurus.harness.results.Student;
import dinosaurus.rubric.report.document.AdjustmentEntry.Standing;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes grades to write. */
final class SampleGrades {

  private SampleGrades() {}

  static FinalGrade of(String id, String name, String points) {
    String folder = name.isEmpty() ? id : name + "_" + id;
    return of(folder, new Student(id, name, false), points);
  }

  /** A submission of whose id the download tells the kind. */
  static FinalGrade of(String id, IdKind kind, String name, String points) {
    return of(name + "_" + id, new Student(id, kind, name, false), points);
  }

  /** A submission of which only the folder's name is known. */
  static FinalGrade unknown(String folder, String points) {
    return of(folder, Student.UNKNOWN, points);
  }

  private static FinalGrade of(String folder, Student student, String points) {
    return of(
        grade(folder, student, BriefOutcome.WRONG_ANSWERS),
        Optional.empty(),
        Standing.FINAL,
        Optional.of(new BigDecimal(points)));
  }

  static FinalGrade set(String id, String name, BigDecimal points, ManualOverride override) {
    Grade grade = grade(name + "_" + id, new Student(id, name, false), BriefOutcome.WRONG_ANSWERS);
    return of(grade, Optional.of(override), Standing.FINAL, Optional.of(points));
  }

  static FinalGrade excused(String id, String name, Optional<ManualOverride> override) {
    Grade grade = grade(name + "_" + id, new Student(id, name, false), BriefOutcome.WRONG_ANSWERS);
    return of(grade, override, Standing.EXCUSED, Optional.empty());
  }

  static FinalGrade undecided(String id, String name, BriefOutcome outcome) {
    Grade grade = grade(name + "_" + id, new Student(id, name, false), outcome);
    return of(grade, Optional.empty(), Standing.UNDECIDED, Optional.empty());
  }

  private static FinalGrade of(
      Grade grade,
      Optional<ManualOverride> override,
      Standing standing,
      Optional<BigDecimal> points) {
    return new FinalGrade(grade, 0, FreeDays.NONE, BigDecimal.ZERO, override, standing, points);
  }

  static Grade grade(String folder, Student student, BriefOutcome outcome) {
    return new Grade(folder, student, List.of(20, 30, 25, 5), 80, 0, 100, Status.GRADED, outcome);
  }
}

package dinosaurus.harness.gradebook;

import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.ManualOverride;
import dinosaurus.harness.policy.Worth;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.Student;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes grades to write. */
final class Graded {

  private Graded() {}

  static FinalGrade of(String id, String name, String points) {
    String folder = name.isEmpty() ? id : name + "_" + id;
    return of(folder, new Student(id, name, false), points);
  }

  /** A submission of which only the folder's name is known. */
  static FinalGrade unknown(String folder, String points) {
    return of(folder, Student.UNKNOWN, points);
  }

  private static FinalGrade of(String folder, Student student, String points) {
    return new FinalGrade(
        grade(folder, student, Status.GRADED),
        0,
        BigDecimal.ZERO,
        Optional.empty(),
        new Worth.Points(new BigDecimal(points)));
  }

  static FinalGrade worth(String id, String name, Worth worth, ManualOverride override) {
    return new FinalGrade(
        grade(name + "_" + id, new Student(id, name, false), Status.GRADED),
        0,
        BigDecimal.ZERO,
        Optional.ofNullable(override),
        worth);
  }

  static Grade grade(String folder, Student student, Status status) {
    return new Grade(folder, student, List.of(20, 30, 25, 5), 80, 0, 100, status, "wrong answers");
  }
}

package dinosaurus.harness.classpage;

import dinosaurus.harness.bulk.Grade;
import dinosaurus.rubric.score.PlainText;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.util.List;

/**
 * Tells of one submission what a list of the class tells.
 *
 * @param submission its name, which is that of its reports' folder
 * @param id what the learning platform calls the student; empty if unknown
 * @param name the student's name; empty if unknown
 * @param late whether it came late
 * @param outcome how it went, in a word or two
 * @param points the points of each exercise
 * @param total their sum
 * @param possible how many points there are
 */
record Member(
    String submission,
    String id,
    String name,
    boolean late,
    String outcome,
    List<Integer> points,
    int total,
    int possible) {

  /** Copies the list, so that it never changes. */
  Member {
    points = List.copyOf(points);
  }

  /** Tells of the submission whose reports are in a folder of a name. */
  static Member of(String folder, Grade grade) {
    return new Member(
        folder,
        grade.student().id(),
        grade.student().name(),
        grade.student().late(),
        grade.status() == Status.GRADER_FAILED ? "grader failed" : grade.outcome(),
        grade.points(),
        grade.total(),
        grade.possible());
  }

  /** Returns what people call it: the student's name, or else the submission's. */
  String shown() {
    return PlainText.line(name.isBlank() ? submission : name);
  }

  /** Returns the total as a share of the possible points, from 0 to 100. */
  double percent() {
    return possible == 0 ? 0 : 100.0 * total / possible;
  }
}

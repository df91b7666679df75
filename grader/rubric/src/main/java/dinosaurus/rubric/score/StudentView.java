package dinosaurus.rubric.score;

import dinosaurus.rubric.score.SubmissionReport.Status;
import java.util.List;

/**
 * Tells of a submission what its student may know.
 *
 * <p>That is what came of the public cases, given before the submission saw any other, and of the
 * hidden ones one verdict for each graded test: whether it earns its points. Nothing else of a
 * hidden case gets through, so that a submission that writes what it was given into its own
 * failures writes it to the instructor alone.
 */
final class StudentView {

  private static final String GRADER_FAILED =
      "The grader failed, and the submission isn't to blame. Your instructor can see why.";

  private StudentView() {}

  /** Returns the report for the student. */
  static SubmissionReport of(SubmissionReport report) {
    return new SubmissionReport(
        report.submission(),
        report.status(),
        report.status() == Status.GRADER_FAILED ? List.of(GRADER_FAILED) : report.messages(),
        report
            .score()
            .publicly()
            .map(open -> of(report.score(), open))
            .orElse(report.score())
            .withoutFailedDiagnoses(),
        report.reproduction(),
        report.source());
  }

  private static Score of(Score all, Score open) {
    return new Score(
            all.results().stream()
                .map(result -> result.with(of(result.outcome(), open.outcome(result.id()))))
                .toList(),
            open.diagnoses())
        .with(open.printed());
  }

  /**
   * Tells how a test ended.
   *
   * @param all how it ended on all cases
   * @param open how it ended on the public ones
   */
  private static Outcome of(Outcome all, Outcome open) {
    if (all instanceof Outcome.NotRun) {
      return all;
    }
    boolean right = open instanceof Outcome.Passed || open instanceof Outcome.NotRun;
    if (right) {
      return all.earnsPoints() ? new Outcome.Passed() : new Outcome.FailedHidden();
    }
    return all.earnsPoints() ? all : open;
  }
}

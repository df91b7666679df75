package dinosaurus.rubric.grading;

import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.Subject;
import dinosaurus.rubric.score.Score;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what came of a student's own run, of which some graded tests may not be a part. */
final class LocalReport {

  private LocalReport() {}

  static SubmissionReport of(String model, ResultCollector collector, Optional<Subject> subject) {
    int all = Rubric.tests().size();
    Score score =
        collector
            .score("Not part of this run.", subject.map(Subject::diagnose).orElse(Map.of()))
            .with(subject.map(Subject::printed).orElse(Map.of()));
    return collector.count() == all
        ? new SubmissionReport(model, Status.GRADED, List.of(), score)
        : new SubmissionReport(
            model,
            Status.PARTLY_GRADED,
            List.of("Only " + collector.count() + " of the " + all + " graded tests ran."),
            score);
  }
}

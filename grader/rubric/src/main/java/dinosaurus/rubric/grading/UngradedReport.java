package dinosaurus.rubric.grading;

import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.compilation.Compilation;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.util.List;

/** Says why there is nothing to run of a submission. */
public final class UngradedReport {

  private UngradedReport() {}

  /** Returns the report of a submission that doesn't compile. */
  public static SubmissionReport of(String submission, Compilation.Rejected rejected) {
    return new SubmissionReport(
        submission,
        Status.DID_NOT_COMPILE,
        rejected.messages(),
        Rubric.notRun("The submission doesn't compile."));
  }

  /** Returns the report of a submission whose class can't be called. */
  public static SubmissionReport of(String submission, Compilation.Unusable unusable) {
    return new SubmissionReport(
        submission,
        Status.UNUSABLE,
        List.of(unusable.message()),
        Rubric.notRun("The submission's class can't be called."));
  }
}

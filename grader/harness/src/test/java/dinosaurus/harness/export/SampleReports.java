package dinosaurus.harness.export;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.GradedTest;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.report.document.AdjustmentEntry;
import dinosaurus.rubric.report.document.AdjustmentEntry.Standing;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.Finding;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import dinosaurus.rubric.score.SourceCode;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes reports in which one text stands wherever a submission can put one. */
public final class SampleReports {

  private SampleReports() {}

  /** Returns a report with every kind of outcome, a message, and an adjustment. */
  public static ReportDocument report(String text) {
    return ReportDocument.of(
            new SubmissionReport("x" + text, Status.GRADED, List.of(text), mixed(text)))
        .with(
            Optional.of(
                new AdjustmentEntry(
                    Standing.FINAL,
                    Optional.of(new BigDecimal("70.5")),
                    Optional.of(1),
                    List.of("y" + text))));
  }

  /** Returns the report of a submission that the compiler refuses. */
  public static ReportDocument notCompiling(String message) {
    return ReportDocument.of(
        new SubmissionReport(
            "anna", Status.DID_NOT_COMPILE, List.of(message), Rubric.notRun("It doesn't.")));
  }

  /** Returns a report in which every test has the same outcome. */
  public static ReportDocument every(Outcome outcome) {
    return every(outcome, SourceCode.UNKNOWN);
  }

  /** Returns the same for a submission whose text is known. */
  static ReportDocument every(Outcome outcome, SourceCode source) {
    return ReportDocument.of(
        new SubmissionReport(
                "anna",
                Status.GRADED,
                List.of(),
                new Score(Rubric.tests().stream().map(test -> test.result(outcome)).toList()))
            .with(source));
  }

  private static Score mixed(String text) {
    List<Outcome> outcomes =
        List.of(
            new Outcome.Failed(
                List.of(new Finding("public/clip/a", "a", Visibility.PUBLIC, "b" + text))),
            new Outcome.NotImplemented(text),
            new Outcome.TimedOut(
                Duration.ofSeconds(1), false, List.of("DinosaurModel.java:7"), "c"),
            new Outcome.Crashed(text, "DinosaurModel.java:9"),
            new Outcome.Refused(text),
            new Outcome.NotRun("d"),
            new Outcome.FollowedThrough(List.of(Exercise.CLIP)),
            new Outcome.Passed());
    List<GradedTest> tests = Rubric.tests();
    List<GradedResult> results = new ArrayList<>();
    for (int i = 0; i < tests.size(); i++) {
      results.add(tests.get(i).result(outcomes.get(i % outcomes.size())));
    }
    return new Score(results);
  }
}

package dinosaurus.harness.browser;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import dinosaurus.rubric.score.SourceCode;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.util.List;
import java.util.Map;

/** The reports of students who are in different places. */
enum StudentPages {
  /** Everything is right. */
  PASSING(graded(score(new Outcome.Passed()))),
  /** Something is wrong in each exercise. */
  WRONG(graded(Grading.grade(new WrongModel(), CaseSet.load(Visibility.PUBLIC)))),
  /** Every call throws at a line of the student's own. */
  CRASHING(
      graded(score(new Outcome.Crashed("Error: " + "long".repeat(60), "DinosaurModel.java:2")))),
  /** Nothing is written yet. */
  UNTOUCHED(graded(score(new Outcome.NotImplemented("clip the entries")))),
  /** The compiler refuses it. */
  NOT_COMPILING(
      new SubmissionReport(
          "a-very-long-name-without-a-blank-".repeat(8),
          Status.DID_NOT_COMPILE,
          List.of("DinosaurModel.java, line 2: ';' expected", "DinosaurModel.java, line 3: why"),
          Rubric.notRun("The submission doesn't compile.")));

  private final SubmissionReport report;

  StudentPages(SubmissionReport report) {
    this.report = report;
  }

  ReportDocument document() {
    String line = "int index = indices.get(27); // " + "a long comment ".repeat(20);
    return ReportDocument.of(
        report.with(new SourceCode(Map.of("DinosaurModel.java", (line + "\n").repeat(4)))));
  }

  private static Score score(Outcome outcome) {
    return new Score(Rubric.tests().stream().map(test -> test.result(outcome)).toList());
  }

  private static SubmissionReport graded(Score score) {
    return new SubmissionReport("anna", Status.GRADED, List.of(), score);
  }
}

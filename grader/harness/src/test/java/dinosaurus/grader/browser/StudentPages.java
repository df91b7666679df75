package dinosaurus.grader.browser;

import dinosaurus.fixtures.FixtureSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.grader.grading.Grading;
import dinosaurus.grader.report.document.ReportDocument;
import dinosaurus.grader.rubric.Rubric;
import dinosaurus.grader.score.Outcome;
import dinosaurus.grader.score.Score;
import dinosaurus.grader.score.SourceCode;
import dinosaurus.grader.score.SubmissionReport;
import dinosaurus.grader.score.SubmissionReport.Status;
import java.util.List;
import java.util.Map;

/** The reports of students who are in different places. */
enum StudentPages {
  /** Everything is right. */
  PASSING(graded(score(new Outcome.Passed()))),
  /** Something is wrong in each exercise. */
  WRONG(graded(Grading.grade(new WrongModel(), FixtureSet.load(Visibility.PUBLIC)))),
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

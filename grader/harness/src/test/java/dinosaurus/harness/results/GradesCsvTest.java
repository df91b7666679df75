package dinosaurus.harness.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradesCsvTest {

  @Test
  void quotesWhatNeedsItAndDefusesFormulas() throws IOException {
    assertEquals(
        """
        submission,id,name,late,outcome,clip,sample,optimize,model,total,followThrough,possible,report
        "Doe, Jane ""JD""\",,,,no submission,0,0,0,0,0,0,100,"Doe, Jane ""JD""/report.md"
        '=HYPERLINK(1),,,,no submission,0,0,0,0,0,0,100,'=HYPERLINK(1)/report.md
        '@SUM(A1),,,,no submission,0,0,0,0,0,0,100,'@SUM(A1)/report.md
        \u00c5sa,'=7,"\u00c5sa, O",late,no submission,0,0,0,0,0,0,100,\u00c5sa/report.md
        """,
        GradesCsv.of(
            List.of(
                grade("Doe, Jane \"JD\""),
                grade("=HYPERLINK(1)"),
                grade("@SUM(A1)"),
                grade("\u00c5sa").of(new Student("=7", "\u00c5sa, O", true)))));
  }

  private static Grade grade(String name) {
    return Grade.of(
        new SubmissionReport(
            name, Status.NO_SUBMISSION, List.of(), Rubric.notRun("There is no submission.")));
  }
}

package dinosaurus.harness.classpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.classpage.ReportSummary.Tested;
import dinosaurus.harness.results.BriefOutcome;
import dinosaurus.harness.results.ClassList.Member;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A list of the class page has so many entries as a person reads, and says how many more. */
class LongListTest {

  private static String list(int submissions) {
    Tested open = new Tested("model.cost", "model", "adds up the cost", 2, false, true);
    ReportSummary report =
        new ReportSummary(
            Optional.empty(), true, List.of(open), List.of(), false, Optional.empty());
    Member member =
        new Member("ada", "", "Ada", false, BriefOutcome.WRONG_ANSWERS, List.of(), 98, 100);
    SubmissionRow row = new SubmissionRow(0, member, report, "", "");
    return ClassReport.html("stake.jte", Collections.nCopies(submissions, row));
  }

  @Test
  void shortListIsWhole() {
    String html = list(1000);
    assertEquals(1000, html.split("Ada").length - 1);
    assertFalse(html.contains(" more"), html);
  }

  @Test
  void longListIsCut() {
    String html = list(3000);
    assertEquals(1000, html.split("Ada").length - 1);
    assertTrue(html.contains("<summary>3,000 submissions</summary>"));
    assertTrue(html.contains("and 2,000 more"));
  }
}

package dinosaurus.harness.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.FreeDays;
import dinosaurus.harness.policy.ManualOverride;
import dinosaurus.harness.policy.ManualOverride.Decision;
import dinosaurus.harness.results.BriefOutcome;
import dinosaurus.harness.results.Student;
import dinosaurus.rubric.report.document.AdjustmentEntry.Standing;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TablesTest {

  private static final List<FinalGrade> GRADES =
      List.of(
          new FinalGrade(
              SampleGrades.grade(
                  "=a_12", new Student("12", "a;=1", true), BriefOutcome.WRONG_ANSWERS),
              1,
              FreeDays.NONE,
              new BigDecimal("10.00"),
              Optional.empty(),
              Standing.FINAL,
              Optional.of(new BigDecimal("70"))),
          SampleGrades.excused(
              "7",
              "b",
              Optional.of(
                  new ManualOverride("7", new Decision.Excuse(), "Ill, \"very\".", false, 1))),
          SampleGrades.undecided("8", "c", BriefOutcome.WRONG_ANSWERS));

  @Test
  void tellWhatTheTestsGaveAndWhatWasDecided() throws IOException {
    assertEquals(
        """
        submission,id,name,outcome,clip,sample,optimize,model,total,followThrough,possible,daysLate,deduction,override,reason,standing,points
        '=a_12,12,"a;=1",wrong answers,20,30,25,5,80,0,100,1,10.00,,,final,70
        b_7,7,b,wrong answers,20,30,25,5,80,0,100,0,0,excused,"Ill, ""very"".",excused,
        c_8,8,c,wrong answers,20,30,25,5,80,0,100,0,0,,,undecided,
        """,
        FinalCsv.of(GRADES));
  }

  @Test
  void tellTheSameInJson() {
    assertEquals(
        """
        {"submission":"=a_12","student":{"id":"12","name":"a;=1"},"status":"graded","outcome":"wrong answers","exercises":{"clip":20,"sample":30,"optimize":25,"model":5},"total":80,"followThrough":0,"possible":100,"daysLate":1,"deduction":10.00,"standing":"final","points":70}
        {"submission":"b_7","student":{"id":"7","name":"b"},"status":"graded","outcome":"wrong answers","exercises":{"clip":20,"sample":30,"optimize":25,"model":5},"total":80,"followThrough":0,"possible":100,"daysLate":0,"deduction":0,"override":{"decision":"excused","reason":"Ill, \\"very\\"."},"standing":"excused"}
        {"submission":"c_8","student":{"id":"8","name":"c"},"status":"graded","outcome":"wrong answers","exercises":{"clip":20,"sample":30,"optimize":25,"model":5},"total":80,"followThrough":0,"possible":100,"daysLate":0,"deduction":0,"standing":"undecided"}
        """,
        JsonLines.of(GRADES));
  }
}

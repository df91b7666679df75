package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Tolerance;
import dinosaurus.rubric.models.Cases;
import dinosaurus.rubric.models.SampleWith;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.rubric.score.Score;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where looking for a cause ends with an exception")
class UnexplainedTest {

  private static final CharacterModel WRONG = new SampleWith(() -> List.of(0));

  /** Adds a case that only the wrong model answers; the search takes a right answer for granted. */
  private static CaseSet cases() {
    Vocabulary letters = Vocabulary.ofText("ab");
    Call.Sample call = new Call.Sample(Rnn.initialize(2, 3, 3), letters, 0);
    call.parameters().by().fill(Double.NaN);
    return Cases.shown()
        .plus(
            CaseSet.of(
                List.of(Case.solved("public/sample/nan", "nan", call, WRONG, Tolerance.EXACT))));
  }

  @Test
  @DisplayName("the grade stands, the instructor is told, and the student reads nothing of it")
  void stands() {
    Score usual = Grading.grade(WRONG, Cases.shown());
    Score score = Grading.grade(WRONG, cases());
    assertEquals(usual.earned(), score.earned());

    Diagnosis diagnosis = score.diagnoses().get(Exercise.SAMPLE);
    assertInstanceOf(Diagnosis.Failed.class, diagnosis);
    SubmissionReport report = new SubmissionReport("anna", Status.GRADED, List.of(), score);
    String words = "The grader failed to look for a cause, and the grade stands: ";
    assertTrue(ReportDocument.forInstructor(report).json().contains(words));
    String told = ReportDocument.of(report).json();
    assertTrue(!told.contains("grader failed") && !told.contains("NoSuchElement"), told);
  }
}

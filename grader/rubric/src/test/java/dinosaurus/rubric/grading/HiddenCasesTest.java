package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.rubric.models.Cases;
import dinosaurus.rubric.models.Mistake;
import dinosaurus.rubric.models.RightModel;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Of hidden cases")
class HiddenCasesTest {

  private static final CaseSet SHOWN = Cases.shown();
  private static final CaseSet ALL = SHOWN.plus(Cases.hidden());

  static List<Mistake> mistakes() {
    return Mistake.all();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  @DisplayName("a mistake that shows in public ones adds nothing to what its student reads")
  void shownInPublic(Mistake mistake) {
    Score all = Grading.grade(twice(mistake), ALL);
    Score open = Grading.grade(twice(mistake), SHOWN);
    assertEquals(report(open).json(), report(all).json());
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  @DisplayName("a mistake that shows there alone has one sentence for its student")
  void hiddenAlone(Mistake mistake) {
    Score score = Grading.grade(rightAtFirst(mistake.model().get()), ALL);
    ReportDocument report = report(score);
    assertEquals(mistake.failing(), failing(score));
    assertEquals(
        new Outcome.FailedHidden().feedback(),
        report.tests().flatMap(test -> test.feedback().stream()).distinct().toList());
    assertTrue(report.tests().allMatch(test -> test.findings().isEmpty()));
    assertTrue(report.exercises().stream().allMatch(one -> one.diagnosis().feedback().isEmpty()));
  }

  @Test
  @DisplayName("the instructor reads which one is wrong, and how")
  void instructor() {
    Score score = Grading.grade(rightAtFirst(new Telling()), ALL);
    String told = "Case \\\"bound five\\\": ArithmeticException at HiddenCasesTest.java: given 5.0";
    String full = ReportDocument.forInstructor(submission(score)).json();
    assertTrue(full.replaceAll("(\\.java):\\d+", "$1").contains(told), full);
    assertFalse(report(score).json().contains("ArithmeticException"));
  }

  @Test
  @DisplayName("what is printed nobody reads")
  void printed() {
    SubmissionReport all = submission(Grading.grade(rightAtFirst(new RightModel()), ALL));
    assertTrue(report(all.score()).json().contains("\"open\""));
    assertFalse(report(all.score()).json().contains("secret"));
    assertFalse(ReportDocument.forInstructor(all).json().contains("secret"));
  }

  @Test
  @DisplayName("none is asked for before all of the public ones are answered")
  void order() {
    TwoPhases alone = rightAtFirst(new RightModel());
    Grading.grade(alone, SHOWN);
    TwoPhases both = rightAtFirst(new RightModel());
    Grading.grade(both, ALL);
    assertEquals(alone.askedAtFirst(), both.askedAtFirst());
    assertEquals(0, alone.askedLater());
    assertEquals(both.askedAtFirst(), both.askedLater());
  }

  @Test
  @DisplayName("a failure of the grader tells the instructor alone why")
  void graderFailed() {
    Score nothing = Grading.grade(new RightModel(), SHOWN);
    SubmissionReport failed =
        new SubmissionReport("anna", Status.GRADER_FAILED, List.of("because of 0.25"), nothing);
    assertFalse(ReportDocument.of(failed).json().contains("0.25"));
    assertTrue(ReportDocument.forInstructor(failed).json().contains("because of 0.25"));
  }

  private static TwoPhases twice(Mistake mistake) {
    return new TwoPhases(mistake.model().get(), mistake.model().get());
  }

  private static TwoPhases rightAtFirst(CharacterModel later) {
    return new TwoPhases(new RightModel(), later);
  }

  private static Set<String> failing(Score score) {
    return score.results().stream()
        .filter(result -> !result.outcome().earnsPoints())
        .map(GradedResult::id)
        .collect(Collectors.toSet());
  }

  private static ReportDocument report(Score score) {
    return ReportDocument.of(submission(score));
  }

  private static SubmissionReport submission(Score score) {
    return new SubmissionReport("anna", Status.GRADED, List.of(), score);
  }

  private static final class Telling extends RightModel {
    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      throw new ArithmeticException("given " + maxValue);
    }
  }
}

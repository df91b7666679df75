package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.rubric.GradedTest;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.models.Cases;
import dinosaurus.rubric.models.Mistake;
import dinosaurus.rubric.report.Paint;
import dinosaurus.rubric.report.Scoreboard;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Score;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The graded tests")
class MistakesTest {

  private static final CaseSet CASES = Cases.shown();
  private static final Map<String, Score> SCORES = new HashMap<>();

  static List<Mistake> mistakes() {
    return Mistake.all();
  }

  private static Score score(Mistake mistake) {
    return SCORES.computeIfAbsent(
        mistake.name(), name -> Grading.grade(mistake.model().get(), CASES));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  @DisplayName("that fail are exactly those that a mistake concerns")
  void exactlyTheFailing(Mistake mistake) {
    Set<String> failing =
        score(mistake).results().stream()
            .filter(result -> !result.outcome().earnsPoints())
            .map(GradedResult::id)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(mistake.failing()), failing);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  @DisplayName("that fail leave room on a terminal for all that a student needs next")
  void fitsTheTerminal(Mistake mistake) {
    ReportDocument report =
        ReportDocument.of(new SubmissionReport("anna", Status.GRADED, List.of(), score(mistake)));
    String board = Scoreboard.of(report, Paint.PLAIN);
    assertTrue(board.lines().count() <= 20, board);
    assertTrue(board.contains("Next: "), board);
  }

  @Test
  @DisplayName("each have a mistake that no other test catches")
  void eachIsNeeded() {
    Set<String> needed =
        Mistake.all().stream()
            .map(Mistake::failing)
            .filter(failing -> failing.size() == 1)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    Set<String> all = Rubric.tests().stream().map(GradedTest::id).collect(Collectors.toSet());
    all.removeAll(needed);
    assertTrue(all.isEmpty(), () -> "No mistake needs " + all);
  }
}

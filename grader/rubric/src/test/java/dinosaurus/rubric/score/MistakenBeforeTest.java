package dinosaurus.rubric.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.GradedTest;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.TestEntry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A failed test may follow from earlier exercises")
class MistakenBeforeTest {

  private static final Outcome CRASHED = new Outcome.Crashed("ArithmeticException", "");

  /** Returns a score in which some tests ended as said, and all others passed. */
  private static Score score(Map<String, Outcome> outcomes) {
    return new Score(
        Rubric.tests().stream()
            .map(test -> test.result(outcomes.getOrDefault(test.id(), new Outcome.Passed())))
            .toList());
  }

  private static Outcome failed() {
    return new Outcome.Failed(List.of(new Finding("public/clip/a", "a", Visibility.PUBLIC, "off")));
  }

  private static GradedResult result(String id, Score score) {
    return score.results().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Exercise> before(String id, Score score) {
    return score.mistakenBefore(result(id, score));
  }

  @Test
  @DisplayName("that failed and whose answers it judges")
  void judged() {
    Score score = score(Map.of("clip.below", failed(), "optimize.update", failed()));
    assertEquals(List.of(Exercise.CLIP), before("optimize.update", score));
    assertEquals(List.of(), before("clip.below", score));
  }

  @Test
  @DisplayName("but not from what it doesn't judge, nor from what was followed through")
  void notJudged() {
    Outcome followed = new Outcome.FollowedThrough(List.of(Exercise.CLIP));
    Score score =
        score(
            Map.of(
                "clip.below", failed(),
                "sample.limit", failed(),
                "optimize.loss", failed(),
                "optimize.update", followed,
                "model.loss", failed()));
    assertEquals(List.of(), before("optimize.update", score));
    assertEquals(
        List.of(),
        before("optimize.loss", score(Map.of("clip.below", failed(), "optimize.loss", failed()))));
    assertEquals(List.of(Exercise.OPTIMIZE), before("model.loss", score));
  }

  @Test
  @DisplayName("as a loss that is judged does from nothing but a loss")
  void losses() {
    Map<String, Outcome> steps =
        Map.of(
            "clip.below", failed(),
            "optimize.update", failed(),
            "model.parameters", failed(),
            "model.loss", failed());
    assertEquals(List.of(), before("model.loss", score(steps)));
    assertEquals(
        List.of(Exercise.CLIP, Exercise.OPTIMIZE), before("model.parameters", score(steps)));
  }

  @Test
  @DisplayName("from a clip in training, where it may show: not if every step is right")
  void hiddenBehindSteps() {
    Score right = score(Map.of("clip.below", failed(), "model.parameters", failed()));
    GradedResult training = result("model.parameters", right);
    assertEquals(List.of(), right.mayFollowFrom(training));
    assertEquals(List.of(Exercise.CLIP), right.mistakenBefore(training));
    Outcome followed = new Outcome.FollowedThrough(List.of(Exercise.CLIP));
    Score steps =
        score(
            Map.of(
                "clip.below", failed(), "optimize.update", followed, "model.parameters", failed()));
    assertEquals(List.of(Exercise.CLIP), steps.mayFollowFrom(result("model.parameters", steps)));
  }

  @Test
  @DisplayName("from any before it, if there is no answer to judge")
  void crashed() {
    Score score = score(Map.of("sample.limit", CRASHED, "model.loss", CRASHED));
    assertEquals(List.of(Exercise.SAMPLE), before("model.loss", score));
  }

  @Test
  @DisplayName("and its student is told, whatever the hidden cases are")
  void told() {
    ReportDocument report =
        ReportDocument.of(
            new SubmissionReport(
                "anna",
                SubmissionReport.Status.GRADED,
                List.of(),
                score(Map.of("clip.below", failed(), "optimize.update", failed()))));
    TestEntry entry =
        report.tests().filter(one -> one.id().equals("optimize.update")).findFirst().orElseThrow();
    assertEquals(List.of(Exercise.CLIP), entry.mayFollowFrom());
    assertTrue(
        entry.feedback().contains("This may follow from clip; repair that first."),
        entry.feedback()::toString);
  }

  @Test
  @DisplayName("where the rubric has such a test")
  void everyTestIsThere() {
    List<String> ids = Rubric.tests().stream().map(GradedTest::id).toList();
    assertEquals(
        List.of("clip", "sample"),
        Stream.of(Exercise.values())
            .map(Exercise::folder)
            .filter(
                exercise ->
                    ids.stream()
                        .filter(id -> id.startsWith(exercise))
                        .allMatch(id -> Dependence.of(id).isEmpty()))
            .toList());
  }
}

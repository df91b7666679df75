package dinosaurus.rubric.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Visibility;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("The records of a score")
class RecordsTest {

  private static GradedResult result(String id, Exercise exercise, int points, Outcome outcome) {
    return new GradedResult(id, exercise, "does it", points, Visibility.PUBLIC, outcome);
  }

  private static void refused(Executable executable) {
    assertThrows(IllegalArgumentException.class, executable);
  }

  @Test
  @DisplayName("add up, all points or none, exercise by exercise")
  void sum() {
    Score score =
        new Score(
            List.of(
                result("model.a", Exercise.MODEL, 3, new Outcome.Passed()),
                result("clip.a", Exercise.CLIP, 1, new Outcome.NotRun("why")),
                result("clip.b", Exercise.CLIP, 4, new Outcome.Passed())));
    assertEquals(7, score.earned());
    assertEquals(8, score.possible());
    assertEquals(87.5, score.outOf100());
    assertEquals(
        List.of(Exercise.CLIP, Exercise.MODEL),
        score.exercises().stream().map(ExerciseScore::exercise).toList());
    assertEquals(4, score.exercises().get(0).earned());
    assertEquals(5, score.exercises().get(0).possible());
  }

  @Test
  @DisplayName("tell the points earned by follow-through apart")
  void followThrough() {
    Outcome followed = new Outcome.FollowedThrough(List.of(Exercise.CLIP));
    Score score =
        new Score(
            List.of(
                result("clip.a", Exercise.CLIP, 1, new Outcome.NotRun("why")),
                result("model.a", Exercise.MODEL, 3, new Outcome.Passed()),
                result("model.b", Exercise.MODEL, 2, followed)));
    assertEquals(5, score.earned());
    assertEquals(2, score.followedThrough());
    assertEquals(2, score.exercises().get(1).followedThrough());
    assertEquals(
        List.of("Earned by follow-through: right, given your own clip."), followed.feedback());
    Score without = score.with(result -> result.with(new Outcome.NotRun("why")));
    assertEquals(0, without.earned());
  }

  @Test
  @DisplayName("refuse what makes no sense")
  void refusing() {
    refused(() -> result("a", Exercise.CLIP, 0, new Outcome.Passed()));
    refused(() -> result(" ", Exercise.CLIP, 1, new Outcome.Passed()));
    refused(() -> result("a", null, 1, new Outcome.Passed()));
    refused(() -> result("a", Exercise.CLIP, 1, null));
    refused(() -> new Score(List.of()));
    GradedResult twice = result("a", Exercise.CLIP, 1, new Outcome.Passed());
    refused(() -> new Score(List.of(twice, twice)));
    refused(() -> new Outcome.Failed(List.of()));
    refused(() -> new Outcome.FollowedThrough(List.of()));
    refused(() -> new Reproduction("1", "a", "b", 0, true, Optional.empty()));
    refused(() -> new Reproduction("1", "a", "", 1, true, Optional.empty()));
    refused(() -> new Reproduction("1", "", "b", 1, true, Optional.empty()));
    refused(() -> new Reproduction.FreshDraw(" ", "a"));
    refused(() -> new Outcome.TimedOut(Duration.ZERO));
  }

  @Test
  @DisplayName("say in every finding what was found")
  void emptyFinding() {
    refused(() -> new Finding("public/clip/a", "a", Visibility.PUBLIC, ""));
    refused(() -> new Finding("hidden/clip/a", "a", Visibility.HIDDEN, " "));
  }
}

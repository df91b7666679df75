package dinosaurus.grader.followthrough;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.fixtures.Exercise;
import dinosaurus.fixtures.FixtureSet;
import dinosaurus.grader.score.GradedResult;
import dinosaurus.grader.score.Outcome;
import dinosaurus.grader.score.Score;
import dinosaurus.reference.misconceptions.Misconception;
import dinosaurus.reference.misconceptions.Misconceptions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With follow-through, a misconception costs points in its own exercise alone. */
@Tag("slow")
class MisconceptionsTest {

  private static final FixtureSet FIXTURES = BriefCases.load();

  private static final FollowThrough FOLLOW_THROUGH = FollowThrough.find().orElseThrow();

  static Stream<Misconception> misconceptions() {
    return Misconceptions.all().stream()
        .filter(misconception -> misconception.exercise() != Exercise.MODEL);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("misconceptions")
  void costsPointsInItsExerciseAlone(Misconception misconception) {
    Score score = FOLLOW_THROUGH.grade(misconception.model(), FIXTURES);
    List<GradedResult> elsewhere =
        score.results().stream()
            .filter(result -> result.exercise() != misconception.exercise())
            .filter(result -> !result.outcome().earnsPoints())
            .toList();
    if (elsewhere.stream().allMatch(result -> result.outcome() instanceof Outcome.Failed)) {
      assertEquals(
          Blurred.of(misconception.id()),
          elsewhere.stream().map(GradedResult::id).collect(Collectors.toSet()),
          misconception::toString);
    } else {
      assertEquals(0, score.followedThrough(), "a crash leads to nothing");
    }
  }
}

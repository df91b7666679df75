package dinosaurus.grader.followthrough;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.fixtures.Exercise;
import dinosaurus.fixtures.FixtureSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.grader.score.GradedResult;
import dinosaurus.grader.score.Outcome;
import dinosaurus.grader.score.Score;
import dinosaurus.reference.misconceptions.Misconception;
import dinosaurus.reference.misconceptions.Misconceptions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With follow-through, a misconception costs points in its own exercise alone. */
class MisconceptionsTest {

  private static final FixtureSet FIXTURES =
      FollowedCases.upTo(60, FixtureSet.load(Visibility.PUBLIC, Visibility.HIDDEN));

  /** A clip that does nothing looks like one that isn't called. */
  private static final Set<String> CLIPPING = Set.of("optimize.clipped", "optimize.update");

  /** Gradients without numbers of their own look like gradients of anything. */
  private static final Set<String> GRADIENTS =
      Set.of("optimize.gradients", "model.parameters", "model.wrap");

  /** No training looks like any training, and the tests on what comes of it find nothing. */
  private static final Set<String> TRAINING =
      Set.of("model.parameters", "model.wrap", "model.last-name", "model.argument", "model.again");

  /** Names that don't hang on the network look like names of any network. */
  private static final Set<String> NAMES = Set.of("model.names");

  /** Answers that hang on the calls before can't be expected of another series of calls. */
  private static final Set<String> REPETITION =
      Set.of("model.parameters", "model.wrap", "model.again");

  /** What stays lost beyond a misconception's own exercise. */
  private static final Map<String, Set<String>> BLURRED =
      Map.of(
          "C03", CLIPPING,
          "C25", CLIPPING,
          "C117", GRADIENTS,
          "C06", union(GRADIENTS, CLIPPING),
          "C120", union(GRADIENTS, CLIPPING),
          "O08", TRAINING,
          "O16", TRAINING,
          "O120", REPETITION,
          "S108", NAMES,
          "S110", NAMES);

  static Stream<Misconception> misconceptions() {
    return Misconceptions.all().stream()
        .filter(misconception -> misconception.exercise() != Exercise.MODEL);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("misconceptions")
  void costsPointsInItsExerciseAlone(Misconception misconception) {
    Score score = FollowThrough.find().orElseThrow().grade(misconception.model(), FIXTURES);
    List<GradedResult> elsewhere =
        score.results().stream()
            .filter(result -> result.exercise() != misconception.exercise())
            .filter(result -> !result.outcome().earnsPoints())
            .toList();
    if (elsewhere.stream().allMatch(result -> result.outcome() instanceof Outcome.Failed)) {
      assertEquals(
          BLURRED.getOrDefault(misconception.id(), Set.of()),
          elsewhere.stream().map(GradedResult::id).collect(Collectors.toSet()),
          misconception::toString);
    } else {
      assertEquals(0, score.followedThrough(), "a crash leads to nothing");
    }
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
  }
}

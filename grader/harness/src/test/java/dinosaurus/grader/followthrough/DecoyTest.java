package dinosaurus.grader.followthrough;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.fixtures.Exercise;
import dinosaurus.fixtures.FixtureSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.grader.grading.Grading;
import dinosaurus.grader.score.GradedResult;
import dinosaurus.grader.score.Outcome;
import dinosaurus.grader.score.Score;
import dinosaurus.reference.FollowingReference;
import dinosaurus.reference.ReferenceModel;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On top of right earlier methods, a decoy fails every test that it must fail. */
class DecoyTest {

  private static final FixtureSet SHORT =
      FollowedCases.upTo(25, FixtureSet.load(Visibility.PUBLIC, Visibility.HIDDEN));

  static Stream<Decoy> decoys() {
    return Arrays.stream(Exercise.values()).flatMap(exercise -> Decoy.of(exercise).stream());
  }

  @ParameterizedTest
  @MethodSource("decoys")
  void fails(Decoy decoy) {
    Score score = Grading.grade(decoy.model(new FollowingReference(), new ReferenceModel()), SHORT);
    Set<String> failed =
        score.results().stream()
            .filter(result -> result.outcome() instanceof Outcome.Failed)
            .map(GradedResult::id)
            .filter(decoy.mustFail()::contains)
            .collect(Collectors.toSet());
    assertEquals(decoy.mustFail(), failed);
  }
}

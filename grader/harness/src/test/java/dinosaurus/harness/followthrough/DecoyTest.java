package dinosaurus.harness.followthrough;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.reference.FollowingReference;
import dinosaurus.rubric.GradedTest;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.rubric.score.Dependence;
import dinosaurus.toolkit.CharacterModel;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On top of right earlier methods, a decoy fails a test that follow-through may give. */
class DecoyTest {

  private static final CaseSet SHORT =
      FollowedCases.upTo(25, CaseSet.load(Visibility.PUBLIC, Visibility.HIDDEN));

  static Stream<Arguments> decoys() {
    FollowingReference reference = new FollowingReference();
    return Stream.of(Exercise.OPTIMIZE, Exercise.MODEL)
        .flatMap(
            exercise ->
                new Decoys(reference)
                    .of(exercise, Explanations.right(reference)).entrySet().stream()
                        .filter(decoy -> !decoy.getKey().matches("[A-Z]\\d+"))
                        .map(decoy -> Arguments.of(exercise, decoy.getKey(), decoy.getValue())));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("decoys")
  void fails(Exercise exercise, String title, CharacterModel decoy) {
    Set<String> tests =
        Rubric.tests().stream()
            .filter(test -> test.exercise() == exercise)
            .map(GradedTest::id)
            .filter(id -> !Dependence.of(id).isEmpty() && !id.equals("model.again"))
            .collect(Collectors.toSet());
    assertNotEquals(tests, Grading.answers(decoy, SHORT).passed(exercise, tests, SHORT));
  }
}

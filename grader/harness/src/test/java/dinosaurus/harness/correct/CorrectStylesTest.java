package dinosaurus.harness.correct;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.harness.fresh.FreshCases;
import dinosaurus.harness.fresh.Secret;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Score;
import dinosaurus.toolkit.CharacterModel;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Demands that correct solutions keep full marks however they are written, and that their numbers
 * use up no more than a hundredth of the tolerances.
 */
class CorrectStylesTest {

  private static final CaseSet FIXTURES = CaseSet.load(Visibility.PUBLIC, Visibility.HIDDEN);
  private static final double SPARE = 0.01;

  /** Others of each style, since each is a submission of its own. */
  private static CaseSet fresh(CharacterModel style) {
    return FreshCases.find(new Secret("6f1c0a9be24d7385c1e07b5a93d8f246"))
        .orElseThrow()
        .of(style.getClass().getSimpleName());
  }

  static List<Named<CharacterModel>> styles() {
    return Styles.all().stream()
        .map(style -> Named.of(style.getClass().getSimpleName(), style))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @Tag("slow")
  @MethodSource("styles")
  void keepsFullMarks(CharacterModel style) {
    requireFullMarks(style, FIXTURES);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("styles")
  void keepsFullMarksOnFreshCases(CharacterModel style) {
    requireFullMarks(style, fresh(style));
  }

  private static void requireFullMarks(CharacterModel style, CaseSet cases) {
    Recorder recorder = new Recorder(style);
    Score score = Grading.grade(recorder, cases);
    assertAll(
        () -> assertEquals("", lost(score)),
        () -> assertEquals(100, score.outOf100()),
        () -> requireSpare(Deviations.worst(recorder, cases)));
  }

  private static String lost(Score score) {
    return score.results().stream()
        .filter(result -> result.earned() < result.points())
        .map(GradedResult::toString)
        .collect(Collectors.joining("\n"));
  }

  private static void requireSpare(Collection<Deviation> worst) {
    assertTrue(
        worst.stream().allMatch(deviation -> deviation.share() <= SPARE),
        () -> worst.stream().map(Deviation::toString).collect(Collectors.joining("\n", "\n", "")));
  }
}

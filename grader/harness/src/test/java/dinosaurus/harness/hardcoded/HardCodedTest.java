package dinosaurus.harness.hardcoded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.ReferenceSolution;
import dinosaurus.fixtures.Visibility;
import dinosaurus.harness.followthrough.FollowThrough;
import dinosaurus.harness.fresh.FreshCases;
import dinosaurus.harness.fresh.Secret;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import dinosaurus.toolkit.CharacterModel;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Answers of the public cases, looked up by their arguments, earn")
class HardCodedTest {

  private static final CaseSet PUBLIC = CaseSet.load(Visibility.PUBLIC);
  private static final CaseSet ALL = CaseSet.load(Visibility.PUBLIC, Visibility.HIDDEN);
  private static final CaseSet FRESH =
      FreshCases.find(new Secret("6f1c0a9be24d7385c1e07b5a93d8f246")).orElseThrow().of("look-up");

  private static Score grade(CaseSet cases) {
    return FollowThrough.find().orElseThrow().grade(new HardCodedModel(PUBLIC), cases);
  }

  private static List<String> earned(Score score) {
    return score.results().stream()
        .filter(result -> result.earned() > 0)
        .map(GradedResult::id)
        .toList();
  }

  @Test
  @DisplayName("everything where only public cases are graded")
  void publicCases() {
    assertEquals(100, grade(PUBLIC).earned());
  }

  @Test
  @DisplayName("nothing where hidden cases are graded too")
  void hiddenCases() {
    assertEquals(List.of(), earned(grade(ALL)));
  }

  @Test
  @DisplayName("nothing in any graded test, since each has a hidden case of its own")
  void everyTest() {
    CaseSet hidden = ALL.only(Visibility.HIDDEN);
    CharacterModel right =
        ServiceLoader.load(ReferenceSolution.class).findFirst().orElseThrow().right();
    assertEquals(
        Rubric.tests().size(),
        Grading.grade(right, hidden).results().stream()
            .filter(result -> result.outcome() instanceof Outcome.Passed)
            .count());
  }

  @Test
  @DisplayName("nothing where fresh cases are graded")
  void freshCases() {
    assertEquals(List.of(), earned(grade(FRESH)));
  }

  @Test
  @DisplayName("nothing where public cases are graded beside fresh ones")
  void publicAndFreshCases() {
    assertEquals(List.of(), earned(grade(PUBLIC.plus(FRESH))));
  }
}

package dinosaurus.harness.heldout;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Of the mistakes invented without a look at the catalogue")
class HeldOutTest {

  private static List<Trial> trials;

  @BeforeAll
  static void grade() {
    CaseSet cases = CaseSet.load(Visibility.PUBLIC, Visibility.HIDDEN);
    trials = Reviews.all().parallelStream().map(review -> Trial.of(review, cases)).toList();
  }

  static List<Trial> trials() {
    return trials;
  }

  @ParameterizedTest(name = "{0} loses points and is told what was reviewed")
  @MethodSource("trials")
  void isToldWhatWasReviewed(Trial trial) {
    assertAll(
        () -> assertTrue(trial.losesPoints(), "It loses no points in its exercise."),
        () -> assertEquals(trial.review().named(), trial.named(), trial.review()::toString),
        () -> assertTrue(trial.suspectsTheRightExercise(), "It is sent to another exercise."));
  }
}

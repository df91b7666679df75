package dinosaurus.rubric.diagnosis;

import static dinosaurus.rubric.diagnosis.MadeUp.mistake;
import static dinosaurus.rubric.diagnosis.MadeUp.seen;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.KnownMistake;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Some mistakes")
class RefutationsTest {

  private static final KnownMistake WRONG_STATE = mistake("O01");
  private static final KnownMistake WRONG_LOSS = mistake("O02");

  private static boolean refuted(Observation observation, KnownMistake... mistakes) {
    return new Refutations(List.of(observation)).refute(List.of(mistakes));
  }

  @Test
  @DisplayName("are refuted by a part that one of them changes otherwise, or that came as expected")
  void otherwise() {
    assertTrue(refuted(seen(Exercise.OPTIMIZE, "a=1", "O01", "a=2"), WRONG_STATE));
    assertTrue(refuted(seen(Exercise.OPTIMIZE, "b=1", "O01", "a=1"), WRONG_STATE));
    assertTrue(refuted(seen(Exercise.OPTIMIZE, "a=1", "O01", "thrown=1"), WRONG_STATE));
  }

  @Test
  @DisplayName("are by a part that deviates and that none changes, or both")
  void together() {
    Observation both = seen(Exercise.OPTIMIZE, "a=1 b=1", "O01", "a=1", "O02", "b=1");
    assertTrue(refuted(both, WRONG_STATE));
    assertFalse(refuted(both, WRONG_STATE, WRONG_LOSS));
    Observation same = seen(Exercise.OPTIMIZE, "a=1", "O01", "a=1", "O02", "a=1");
    assertFalse(refuted(same, WRONG_STATE));
    assertTrue(refuted(same, WRONG_STATE, WRONG_LOSS));
  }

  @Test
  @DisplayName("aren't by a call that one of them may have ended")
  void ended() {
    assertFalse(refuted(seen(Exercise.OPTIMIZE, "thrown=1", "O01", "a=1"), WRONG_STATE));
  }

  @Test
  @DisplayName("aren't by a case that one of them wasn't tried on")
  void untried() {
    Observation one = seen(Exercise.OPTIMIZE, "a=1", "O01", "a=2");
    assertFalse(refuted(one, WRONG_LOSS));
    assertFalse(refuted(one, WRONG_STATE, WRONG_LOSS));
    assertTrue(
        refuted(seen(Exercise.OPTIMIZE, "a=1", "O01", "a=2", "O02", ""), WRONG_LOSS, WRONG_STATE));
  }
}

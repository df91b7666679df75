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

@DisplayName("A mistake")
class RefutationsTest {

  private static final KnownMistake WRONG_STATE = mistake("O01");
  private static final KnownMistake WRONG_LOSS = mistake("O02");

  private static boolean refuted(Observation observation, KnownMistake... mistakes) {
    return new Refutations(List.of(observation)).refute(List.of(mistakes));
  }

  @Test
  @DisplayName("is refuted by a part that it changes otherwise, or that came as expected")
  void otherwise() {
    assertTrue(refuted(seen(Exercise.OPTIMIZE, "a=1", "O01", "a=2"), WRONG_STATE));
    assertTrue(refuted(seen(Exercise.OPTIMIZE, "b=1", "O01", "a=1"), WRONG_STATE));
    assertTrue(refuted(seen(Exercise.OPTIMIZE, "a=1", "O01", "thrown=1"), WRONG_STATE));
  }

  @Test
  @DisplayName("isn't by more than it changes, nor by a call that another mistake may have ended")
  void more() {
    assertFalse(refuted(seen(Exercise.OPTIMIZE, "a=1 b=1", "O01", "a=1"), WRONG_STATE));
    assertFalse(refuted(seen(Exercise.OPTIMIZE, "thrown=1", "O01", "a=1"), WRONG_STATE));
  }

  @Test
  @DisplayName("isn't by a case that it, or another that is supposed with it, wasn't tried on")
  void untried() {
    Observation one = seen(Exercise.OPTIMIZE, "a=1", "O01", "a=2");
    assertFalse(refuted(one, WRONG_LOSS));
    assertFalse(refuted(one, WRONG_STATE, WRONG_LOSS));
    assertTrue(
        refuted(seen(Exercise.OPTIMIZE, "a=1", "O01", "a=2", "O02", ""), WRONG_LOSS, WRONG_STATE));
  }
}

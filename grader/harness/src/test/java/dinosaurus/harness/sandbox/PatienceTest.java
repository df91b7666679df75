package dinosaurus.harness.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.score.Outcome;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Patience with a method")
class PatienceTest {

  private static final Outcome LATE = new Outcome.TimedOut(Duration.ofSeconds(10));

  private final Patience patience = new Patience(Duration.ofMinutes(4));

  @Test
  @DisplayName("ends with its second timeout, and once more with the third among hidden cases")
  void timeouts() {
    patience.timedOut(Exercise.MODEL, LATE);
    assertEquals(Optional.empty(), patience.lost(Exercise.MODEL));
    patience.timedOut(Exercise.MODEL, LATE);
    assertEquals(Optional.of(LATE), patience.lost(Exercise.MODEL));
    patience.startAgain();
    assertEquals(Optional.empty(), patience.lost(Exercise.MODEL));
    patience.timedOut(Exercise.MODEL, LATE);
    assertEquals(Optional.of(LATE), patience.lost(Exercise.MODEL));
  }

  @Test
  @DisplayName("ends with the time of all calls together, hidden cases or not")
  void allCalls() {
    patience.spend(Duration.ofMinutes(4));
    patience.startAgain();
    assertEquals(
        Optional.of(new Outcome.TimedOut(Duration.ofMinutes(4))), patience.lost(Exercise.CLIP));
  }
}

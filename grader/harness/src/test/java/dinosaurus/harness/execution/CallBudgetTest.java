package dinosaurus.harness.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.score.Outcome;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The budget of a submission's calls")
class CallBudgetTest {

  private static final Outcome LATE = new Outcome.TimedOut(Duration.ofSeconds(10));

  private final CallBudget budget = new CallBudget(Duration.ofMinutes(4));

  @Test
  @DisplayName(
      "ends for a method with its second timeout, and once more with the third among hidden cases")
  void timeouts() {
    budget.timedOut(Exercise.MODEL, LATE);
    assertEquals(Optional.empty(), budget.lost(Exercise.MODEL));
    budget.timedOut(Exercise.MODEL, LATE);
    assertEquals(Optional.of(LATE), budget.lost(Exercise.MODEL));
    budget.startAgain();
    assertEquals(Optional.empty(), budget.lost(Exercise.MODEL));
    budget.timedOut(Exercise.MODEL, LATE);
    assertEquals(Optional.of(LATE), budget.lost(Exercise.MODEL));
  }

  @Test
  @DisplayName("ends with the time of all calls together, hidden cases or not")
  void allCalls() {
    budget.spend(Duration.ofMinutes(4));
    budget.startAgain();
    assertEquals(
        Optional.of(new Outcome.TimedOut(Duration.ofMinutes(4))), budget.lost(Exercise.CLIP));
  }
}

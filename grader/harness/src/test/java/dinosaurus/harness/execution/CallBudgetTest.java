package dinosaurus.harness.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dinosaurus.assignment.CallTime;
import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.score.Outcome;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The budget of a submission's calls")
class CallBudgetTest {

  private static final CallTime ALL = CallTime.patient(Duration.ofMinutes(2));
  private static final Outcome LATE = new Outcome.TimedOut(Duration.ofSeconds(10));

  private final CallBudget budget = new CallBudget(ALL);

  @Test
  @DisplayName(
      "ends for a method with its second timeout, and once more with the third among hidden cases")
  void timeouts() {
    budget.timedOut(Exercise.MODEL, LATE);
    assertEquals(Optional.empty(), budget.lost(Exercise.MODEL));
    budget.timedOut(Exercise.MODEL, LATE);
    assertEquals(Optional.of(new Outcome.NotCalled(LATE)), budget.lost(Exercise.MODEL));
    budget.startAgain();
    assertEquals(Optional.empty(), budget.lost(Exercise.MODEL));
    budget.timedOut(Exercise.MODEL, LATE);
    assertEquals(Optional.of(new Outcome.NotCalled(LATE)), budget.lost(Exercise.MODEL));
  }

  @Test
  @DisplayName("ends with the time of all calls together, hidden cases or not")
  void allCalls() {
    budget.spend(new CallTime(Duration.ofMinutes(1), Duration.ofMinutes(7)));
    assertEquals(Optional.empty(), budget.lost(Exercise.CLIP));
    budget.spend(new CallTime(Duration.ofMinutes(1), Duration.ofSeconds(59)));
    budget.startAgain();
    assertEquals(
        Optional.of(new Outcome.NotCalled(new Outcome.TimedOut(Duration.ofMinutes(2)))),
        budget.lost(Exercise.CLIP));
  }

  @Test
  @DisplayName("ends by the clock for whoever sleeps")
  void sleep() {
    budget.spend(new CallTime(Duration.ZERO, Duration.ofMinutes(8)));
    assertInstanceOf(Outcome.NotCalled.class, budget.lost(Exercise.CLIP).orElseThrow());
  }
}

package dinosaurus.harness.execution;

import dinosaurus.assignment.CallTime;
import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.score.Outcome;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Decides when a method isn't called any more: after two timeouts, after five ends of its process,
 * or when the time of all calls together is up. What was given up for one of the first two gets
 * another chance with the hidden cases, until the next of its kind.
 */
final class CallBudget {

  private static final int TIMEOUTS = 2;
  private static final int ENDS = 5;

  private final CallTime allCalls;
  private final Map<Exercise, Integer> timeouts = new EnumMap<>(Exercise.class);
  private final Map<Exercise, Integer> ends = new EnumMap<>(Exercise.class);
  private final Map<Exercise, Outcome> givenUp = new EnumMap<>(Exercise.class);
  private CallTime spent = CallTime.ZERO;

  /**
   * Creates the budget of a submission.
   *
   * @param allCalls how long all calls together may take
   */
  CallBudget(CallTime allCalls) {
    this.allCalls = allCalls;
  }

  /** Returns how a call ends without being made; nothing if it is to be made. */
  Optional<Outcome> lost(Exercise exercise) {
    return spent.reaches(allCalls)
        ? Optional.of(new Outcome.NotCalled(new Outcome.TimedOut(allCalls.processor())))
        : Optional.ofNullable(givenUp.get(exercise)).map(Outcome.NotCalled::new);
  }

  /** Adds the time that a call took. */
  void spend(CallTime time) {
    spent = spent.plus(time);
  }

  /** Notes that a call took too long. */
  void timedOut(Exercise exercise, Outcome outcome) {
    note(exercise, outcome, timeouts, TIMEOUTS);
  }

  /** Notes that a process ended during a call, or had to be ended after it. */
  void ended(Exercise exercise, Outcome outcome) {
    note(exercise, outcome, ends, ENDS);
  }

  /** Gives the methods that were given up another chance. */
  void startAgain() {
    givenUp.clear();
  }

  private void note(Exercise exercise, Outcome outcome, Map<Exercise, Integer> counts, int most) {
    if (counts.merge(exercise, 1, Integer::sum) >= most) {
      givenUp.putIfAbsent(exercise, outcome);
    }
  }
}

package dinosaurus.harness.sandbox;

import dinosaurus.rubric.score.Outcome;
import dinosaurus.worker.protocol.Method;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Decides when a method isn't called any more: after two timeouts, after five ends of its process,
 * or when the time of all calls together is up. What was given up for one of the first two gets
 * another chance with the hidden cases, until the next of its kind.
 */
final class Patience {

  private static final int TIMEOUTS = 2;
  private static final int ENDS = 5;

  private final Duration allCalls;
  private final Map<Method, Integer> timeouts = new EnumMap<>(Method.class);
  private final Map<Method, Integer> ends = new EnumMap<>(Method.class);
  private final Map<Method, Outcome> givenUp = new EnumMap<>(Method.class);
  private Duration spent = Duration.ZERO;

  /**
   * Creates the patience with a submission.
   *
   * @param allCalls the time of all calls together, by the clock
   */
  Patience(Duration allCalls) {
    this.allCalls = allCalls;
  }

  /** Returns how a call ends without being made; nothing if it is to be made. */
  Optional<Outcome> lost(Method method) {
    return spent.compareTo(allCalls) >= 0
        ? Optional.of(new Outcome.TimedOut(allCalls))
        : Optional.ofNullable(givenUp.get(method));
  }

  /** Adds the time that a call took. */
  void spend(Duration time) {
    spent = spent.plus(time);
  }

  /** Notes that a call took too long. */
  void timedOut(Method method, Outcome outcome) {
    note(method, outcome, timeouts, TIMEOUTS);
  }

  /** Notes that a process ended during a call, or had to be ended after it. */
  void ended(Method method, Outcome outcome) {
    note(method, outcome, ends, ENDS);
  }

  /** Gives the methods that were given up another chance. */
  void startAgain() {
    givenUp.clear();
  }

  private void note(Method method, Outcome outcome, Map<Method, Integer> counts, int most) {
    if (counts.merge(method, 1, Integer::sum) >= most) {
      givenUp.putIfAbsent(method, outcome);
    }
  }
}

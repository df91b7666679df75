package dinosaurus.rubric;

import dinosaurus.fixtures.Fixture;
import dinosaurus.rubric.comparison.Difference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Repeats the calls on all cases, in the opposite order, to see whether the answers are the same.
 *
 * @param cases the cases
 * @param calls makes the calls
 * @param likeness tells answers apart
 * @param <F> the type of the cases
 * @param <A> the type of the answers
 */
record Repetition<F extends Fixture, A>(List<F> cases, Calls<F, A> calls, Likeness<F, A> likeness) {

  /** Tells how a later answer differs from the first; nothing if they are alike. */
  @FunctionalInterface
  interface Likeness<F, A> {
    Optional<Difference> difference(F fixture, A first, A later);
  }

  /** Returns the differences, where there are any: here first, then abroad. */
  Map<F, Difference> differences() {
    cases.forEach(calls::first);
    Map<F, Difference> here = differences(calls::again, Repetition::again);
    return here.isEmpty() ? differences(calls::abroad, Repetition::abroad) : here;
  }

  private static String again(String difference) {
    return "in a second call with the same arguments, "
        + difference
        + " Does a field keep something from call to call, or does it use the clock or chance?";
  }

  private static String abroad(String difference) {
    return "on a computer set to Turkish and another time zone, "
        + difference
        + " Give Locale.ROOT to what formats or changes case.";
  }

  private Map<F, Difference> differences(Function<F, Reply<A>> call, UnaryOperator<String> words) {
    Map<F, Difference> differences = new LinkedHashMap<>();
    List<F> backwards = new ArrayList<>(cases);
    Collections.reverse(backwards);
    for (F fixture : backwards) {
      if (calls.first(fixture) instanceof Reply.Answered<A> first) {
        difference(fixture, first.answer(), call.apply(fixture))
            .ifPresent(difference -> differences.put(fixture, difference.told(words)));
      }
    }
    return differences;
  }

  private Optional<Difference> difference(F fixture, A first, Reply<A> later) {
    return later instanceof Reply.Faulted<A> faulted
        ? Optional.of(
            Difference.of("there is no answer: " + String.join(" ", faulted.outcome().feedback())))
        : later instanceof Reply.Answered<A> answered
            ? likeness.difference(fixture, first, answered.answer())
            : Optional.empty();
  }
}

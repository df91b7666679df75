package dinosaurus.rubric;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.rubric.answers.Difference;
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
 * @param subject makes the calls
 * @param likeness tells answers apart
 * @param <C> the call
 * @param <R> what the method returns
 */
record Repetition<C extends Call<R>, R>(
    List<Case<C, R>> cases, Subject subject, Likeness<C, R> likeness) {

  /** Tells how a later answer differs from the first; nothing if they are alike. */
  @FunctionalInterface
  interface Likeness<C extends Call<R>, R> {
    Optional<Difference> difference(Case<C, R> one, Answer<C, R> first, Answer<C, R> later);
  }

  /** Returns what came of calls that went wrong, if any: here, or else with foreign settings. */
  Map<Case<C, R>, Reply<Optional<Difference>>> wrong() {
    cases.forEach(subject::first);
    Map<Case<C, R>, Reply<Optional<Difference>>> here = wrong(subject::again, Repetition::again);
    return here.isEmpty() ? wrong(subject::foreign, Repetition::foreign) : here;
  }

  private static String again(String difference) {
    return "in a second call with the same arguments, "
        + difference
        + " Does a field keep something from call to call, or does it use the clock or chance?";
  }

  private static String foreign(String difference) {
    return "on a computer set to Turkish and another time zone, "
        + difference
        + " Give Locale.ROOT to what formats or changes case.";
  }

  private Map<Case<C, R>, Reply<Optional<Difference>>> wrong(
      Function<Case<C, R>, Reply<Answer<C, R>>> call, UnaryOperator<String> words) {
    Map<Case<C, R>, Reply<Optional<Difference>>> wrong = new LinkedHashMap<>();
    List<Case<C, R>> backwards = new ArrayList<>(cases);
    Collections.reverse(backwards);
    for (Case<C, R> one : backwards) {
      if (subject.first(one) instanceof Reply.Answered<Answer<C, R>> first) {
        Reply<Answer<C, R>> later = call.apply(one);
        if (later.isLate()) {
          wrong.put(one, later.map(answer -> Optional.empty()));
        } else {
          difference(one, first.answer(), later)
              .map(difference -> difference.mapSentence(words))
              .ifPresent(told -> wrong.put(one, new Reply.Answered<>(Optional.of(told))));
        }
      }
    }
    return wrong;
  }

  private Optional<Difference> difference(
      Case<C, R> one, Answer<C, R> first, Reply<Answer<C, R>> later) {
    return later instanceof Reply.Faulted<Answer<C, R>> faulted
        ? Optional.of(
            Difference.of("there is no answer: " + String.join(" ", faulted.outcome().feedback())))
        : later instanceof Reply.Answered<Answer<C, R>> answered
            ? likeness.difference(one, first, answered.answer())
            : Optional.empty();
  }
}

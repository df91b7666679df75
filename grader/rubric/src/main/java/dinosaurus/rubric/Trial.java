package dinosaurus.rubric;

import dinosaurus.fixtures.Fixture;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.comparison.Difference;
import dinosaurus.rubric.score.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tries the model on the cases of one exercise.
 *
 * @param <F> the type of the cases
 * @param <A> the type of the answers
 */
final class Trial<F extends Fixture, A> {

  private final List<F> cases;
  private final Calls<F, A> calls;
  private final Prerequisites prerequisites;

  Trial(List<F> cases, Calls<F, A> calls, Prerequisites prerequisites) {
    this.cases = cases;
    this.calls = calls;
    this.prerequisites = prerequisites;
  }

  /** Leaves out the cases that don't fulfil the condition. */
  Trial<F, A> where(Predicate<F> condition) {
    return new Trial<>(cases.stream().filter(condition).toList(), calls, prerequisites);
  }

  /**
   * Goes on only with answers that show some work, on the public cases and on the hidden ones, so
   * that neither doing nothing nor looking answers up earns anything.
   *
   * @param otherwise what to tell if they don't, up to the cases where it is so
   * @param work tells it from all answers to public or to hidden cases
   */
  Trial<F, A> provided(String otherwise, Predicate<Map<F, A>> work) {
    for (Visibility visibility : Visibility.values()) {
      Map<F, A> answers = answers(visibility);
      if (!answers.isEmpty() && !work.test(answers)) {
        String where = ", here and in every other " + visibility.folder() + " case.";
        where(answers.keySet().iterator().next()::equals)
            .expect((fixture, answer) -> Optional.of(Difference.of(otherwise + where)));
      }
    }
    return this;
  }

  private Map<F, A> answers(Visibility visibility) {
    Map<F, A> answers = new LinkedHashMap<>();
    for (F fixture : cases) {
      if (fixture.visibility() == visibility
          && calls.first(fixture) instanceof Reply.Answered<A> answered) {
        answers.put(fixture, answered.answer());
      }
    }
    return answers;
  }

  /**
   * Ends the test as failed unless every answer is right.
   *
   * @param judge what is wrong with an answer; nothing if it is right
   */
  void expect(BiFunction<F, A, Optional<Difference>> judge) {
    end(fixture -> calls.first(fixture).map(answer -> judge.apply(fixture, answer)));
  }

  /**
   * Calls the model again on every case, after it has been called on all of them, and ends the test
   * as failed unless the later answers are like the first.
   *
   * @param likeness tells answers apart
   */
  void expectAgain(Repetition.Likeness<F, A> likeness) {
    Map<F, Difference> differences = new Repetition<>(cases, calls, likeness).differences();
    expect((fixture, answer) -> Optional.ofNullable(differences.get(fixture)));
  }

  /** Returns what came of the first call on a case. */
  Reply<A> first(F fixture) {
    return calls.first(fixture);
  }

  /** Returns what came of the first case instead of an answer; null if there is an answer. */
  Outcome firstOutcome() {
    return !cases.isEmpty() && calls.first(cases.get(0)) instanceof Reply.Faulted<A> faulted
        ? faulted.outcome()
        : null;
  }

  private void end(Function<F, Reply<Optional<Difference>>> judge) {
    if (cases.isEmpty()) {
      throw new GradedAbort(new Outcome.NotRun("There is no case of this kind to try it on."));
    }
    Verdict verdict = new Verdict(prerequisites);
    cases.forEach(fixture -> verdict.add(fixture, judge.apply(fixture)));
    verdict.end();
  }
}

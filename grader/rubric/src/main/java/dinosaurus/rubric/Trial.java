package dinosaurus.rubric;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.answers.Difference;
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
 * @param <C> the call
 * @param <R> what the method returns
 */
final class Trial<C extends Call<R>, R> {

  private final List<Case<C, R>> cases;
  private final Subject subject;

  Trial(List<Case<C, R>> cases, Subject subject) {
    this.cases = cases;
    this.subject = subject;
  }

  /** Leaves out the cases that don't fulfil the condition. */
  Trial<C, R> where(Predicate<Case<C, R>> condition) {
    return new Trial<>(cases.stream().filter(condition).toList(), subject);
  }

  /**
   * Leaves out the calls that ended with an exception or not in time, or weren't made any more, of
   * cases that fulfil the condition.
   */
  Trial<C, R> withoutEndings(Predicate<Case<C, R>> condition) {
    return where(one -> !condition.test(one) || !isEnding(subject.first(one)));
  }

  private static boolean isEnding(Reply<?> reply) {
    return reply.isLate()
        || reply instanceof Reply.Faulted<?> faulted
            && faulted.outcome() instanceof Outcome.Crashed;
  }

  /**
   * Goes on only with answers that show some work, on the public cases and on the hidden ones, so
   * that neither doing nothing nor looking answers up earns anything.
   *
   * @param otherwise what to tell if they don't, up to the cases where it is so
   * @param work tells it from all answers to public or to hidden cases
   */
  Trial<C, R> provided(String otherwise, Predicate<Map<Case<C, R>, Answer<C, R>>> work) {
    for (Visibility visibility : Visibility.values()) {
      Map<Case<C, R>, Answer<C, R>> answers = answers(visibility);
      if (!answers.isEmpty() && !work.test(answers)) {
        String where = ", here and in every other " + visibility.folder() + " case.";
        where(answers.keySet().iterator().next()::equals)
            .expect((one, answer) -> Optional.of(Difference.of(otherwise + where)));
      }
    }
    return this;
  }

  private Map<Case<C, R>, Answer<C, R>> answers(Visibility visibility) {
    Map<Case<C, R>, Answer<C, R>> answers = new LinkedHashMap<>();
    for (Case<C, R> one : cases) {
      if (one.visibility() == visibility
          && subject.first(one) instanceof Reply.Answered<Answer<C, R>> answered) {
        answers.put(one, answered.answer());
      }
    }
    return answers;
  }

  /**
   * Ends the test as failed unless every answer is right.
   *
   * @param judge what is wrong with an answer; nothing if it is right
   */
  void expect(BiFunction<Case<C, R>, Answer<C, R>, Optional<Difference>> judge) {
    judge(one -> subject.first(one).map(answer -> judge.apply(one, answer)));
  }

  private void judge(Function<Case<C, R>, Reply<Optional<Difference>>> judge) {
    if (cases.isEmpty()) {
      throw new GradedAbort(new Outcome.NotRun("There is no case of this kind to try it on."));
    }
    Findings findings = new Findings(subject);
    cases.forEach(one -> findings.add(one, judge.apply(one)));
    findings.end();
  }

  /**
   * Calls the model again on every case, after it has been called on all of them, and ends the test
   * as failed unless the later answers are like the first.
   *
   * @param likeness tells answers apart
   */
  void expectAgain(Repetition.Likeness<C, R> likeness) {
    Map<Case<C, R>, Reply<Optional<Difference>>> wrong =
        new Repetition<>(cases, subject, likeness).wrong();
    judge(
        one ->
            wrong.containsKey(one)
                ? wrong.get(one)
                : subject.first(one).map(answer -> Optional.empty()));
  }
}

package dinosaurus.rubric;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;

/**
 * Calls a method of the model on the cases.
 *
 * @param <C> the call
 * @param <R> what the method returns
 */
interface Calls<C extends Call<R>, R> {

  /** Returns what came of the first call on a case. */
  Reply<Answer<C, R>> first(Case<C, R> fixture);

  /** Calls once more. */
  Reply<Answer<C, R>> again(Case<C, R> fixture);

  /** Calls once more, on a computer with other settings. */
  Reply<Answer<C, R>> foreign(Case<C, R> fixture);
}

package dinosaurus.rubric;

import dinosaurus.fixtures.Fixture;

/**
 * Calls a method of the model on the cases.
 *
 * @param <F> the type of the cases
 * @param <A> the type of the answers
 */
interface Calls<F extends Fixture, A> {

  /** Returns what came of the first call on a case. */
  Reply<A> first(F fixture);

  /** Calls once more. */
  Reply<A> again(F fixture);

  /** Calls once more, on a computer with other settings. */
  Reply<A> abroad(F fixture);
}

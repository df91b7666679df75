package dinosaurus.rubric.inference.observation;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Call;

/**
 * Holds what came of a call, beside what it was given.
 *
 * @param given the arguments before the call
 * @param answer what came of it
 */
public record Observed<C extends Call<R>, R>(C given, Answer<C, R> answer) {}

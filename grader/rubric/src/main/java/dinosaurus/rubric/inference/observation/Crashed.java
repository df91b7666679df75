package dinosaurus.rubric.inference.observation;

import dinosaurus.assignment.Call;

/**
 * Holds a call that ended with an exception.
 *
 * @param given the arguments before the call
 * @param error the exception's simple class name and message
 */
public record Crashed<C extends Call<?>>(C given, String error) {}

package dinosaurus.worker.protocol;

import dinosaurus.assignment.Printed;

/**
 * Holds what comes back of a call.
 *
 * @param response how it ended
 * @param printed what it printed
 * @param <R> what the method returns
 */
public record Served<R>(Response<R> response, Printed printed) {}

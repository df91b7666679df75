/**
 * Solves for the training that {@code model} did: the names learnt, x and y, the state, the rates,
 * the loss and its weights.
 */
package dinosaurus.rubric.inference.model;

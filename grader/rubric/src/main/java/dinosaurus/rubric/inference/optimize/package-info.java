/**
 * Solves for the step that {@code optimize} took: how the network was run, which gradients were
 * clipped at which bound, the rate and sign of the update, the loss and the state.
 */
package dinosaurus.rubric.inference.optimize;

package dinosaurus.toolkit;

import org.ejml.simple.SimpleMatrix;

/**
 * Holds what one step of gradient descent returns.
 *
 * @param loss the cross-entropy of the example, summed over its time steps, in nats
 * @param gradients the clipped gradients
 * @param aLast the hidden state after the last time step, (n_a, 1)
 */
public record OptimizationStep(double loss, Gradients gradients, SimpleMatrix aLast) {}

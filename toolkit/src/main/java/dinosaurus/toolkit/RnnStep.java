package dinosaurus.toolkit;

import org.ejml.simple.SimpleMatrix;

/**
 * Holds what one time step of the network computes.
 *
 * @param a the hidden state, (n_a, 1)
 * @param y the probabilities of the characters, (n_y, 1)
 */
public record RnnStep(SimpleMatrix a, SimpleMatrix y) {}

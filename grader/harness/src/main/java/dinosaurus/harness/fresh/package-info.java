/** Draws cases of its own for every submission, from a secret and the submission's name. */
package dinosaurus.harness.fresh;

/**
 * Compares submissions with one another, and tells which are more alike than chance explains: by
 * fingerprints of their tokens, or by JPlag where the instructor has it.
 */
package dinosaurus.harness.similarity;

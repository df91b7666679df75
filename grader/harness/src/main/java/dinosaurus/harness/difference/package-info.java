/** Compares two results of a submission: whether its score moved, and why. */
package dinosaurus.harness.difference;

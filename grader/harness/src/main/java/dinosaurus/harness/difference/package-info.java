/** Compares the results of two runs: whose score moved, and why. */
package dinosaurus.harness.difference;

/** Compares a score with the one that a report recorded. */
package dinosaurus.harness.replay;

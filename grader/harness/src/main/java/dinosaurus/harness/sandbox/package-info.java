/** Keeps processes apart from the machine, and limits what they take of it. */
package dinosaurus.harness.sandbox;

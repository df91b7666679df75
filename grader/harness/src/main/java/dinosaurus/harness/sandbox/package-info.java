/** Compiles a submission and calls its methods, each in a process of its own that nobody trusts. */
package dinosaurus.harness.sandbox;

/** Knows the assignment's version, and what an instructor's own file changes of it. */
package dinosaurus.harness.assignment;

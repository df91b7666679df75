/**
 * Judges a later exercise by what a known mistake in an earlier one leads to, in trusted code
 * alone.
 */
package dinosaurus.harness.followthrough;

/**
 * Judges a later exercise by what the student's own earlier methods lead to, where those are wrong.
 */
package dinosaurus.grader.followthrough;

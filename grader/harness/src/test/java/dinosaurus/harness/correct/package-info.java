/**
 * Correct solutions in many styles, all of which must keep full marks.
 *
 * <p>They differ from the reference, and from one another, in whatever honest students differ in:
 * libraries, data structures, control flow, orders of sums, the functions behind tanh and softmax.
 */
package dinosaurus.harness.correct;

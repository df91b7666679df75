/**
 * Wrong submissions that were invented without looking at the catalogue of misconceptions.
 *
 * <p>The catalogue, the matching and the cases are not to be tuned to them: they show what becomes
 * of mistakes whether or not somebody foresaw them.
 */
package dinosaurus.harness.heldout;

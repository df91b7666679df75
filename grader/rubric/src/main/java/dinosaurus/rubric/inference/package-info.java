/**
 * Reads from the numbers that came back what they have in common, where no known mistake explains
 * them: the bound that was used, the factor of an update, the state that was returned.
 *
 * <p>It says what holds of the numbers of every public case, never what the code does.
 */
package dinosaurus.rubric.inference;

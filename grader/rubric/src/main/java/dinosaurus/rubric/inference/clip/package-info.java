/**
 * Solves for a rule by which {@code clip} gives the numbers that came back: a bound, a function of
 * an entry, a norm, the parts left out.
 */
package dinosaurus.rubric.inference.clip;

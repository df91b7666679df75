/** Holds what came of a call, and the words in which numbers and changed arguments are told. */
package dinosaurus.rubric.inference.observation;

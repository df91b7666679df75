/** What tells where an answer parts from the expected one, in one sentence. */
package dinosaurus.rubric.comparison;

/** What compares an answer with the expected one and tells in one sentence where they differ. */
package dinosaurus.rubric.answers;

/** The verdict as plain records, which import neither JUnit nor Jackson. */
package dinosaurus.rubric.score;

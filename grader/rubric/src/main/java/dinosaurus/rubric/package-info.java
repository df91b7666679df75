/**
 * The graded tests: what each exercise is asked to do, in sentences, and what they are worth.
 *
 * <p>The classes see the toolkit, the cases, JUnit, and what compares answers. What calls the model
 * lies behind {@link dinosaurus.rubric.Caller}, so that the tests read the same for a class on the
 * student's machine and for a process behind pipes.
 */
package dinosaurus.rubric;

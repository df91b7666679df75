/**
 * Compiles a submission in memory, the same way on the grader's side and on the student's.
 *
 * <p>What the compiler says is kept as its codes and words; plain words for students are the
 * rubric's.
 */
package dinosaurus.assignment.compilation;

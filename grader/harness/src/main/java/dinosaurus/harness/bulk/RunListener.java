package dinosaurus.harness.bulk;

import dinosaurus.harness.results.Grade;

/** Is told how a run goes on, by one thread at a time. */
public interface RunListener {

  /**
   * Hears of a submission that is done, in the order in which they are done.
   *
   * @param grade its grade
   * @param known whether an earlier run graded it
   */
  default void done(Grade grade, boolean known) {}

  /**
   * Hears of a grade in the order of the submissions, as soon as all before it are done.
   *
   * @param grade the grade
   */
  default void inOrder(Grade grade) {}
}

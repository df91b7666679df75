package dinosaurus.rubric;

import dinosaurus.rubric.score.Outcome;

/** Tells with which outcome a graded test ended that didn't pass; borne by what the test throws. */
public interface Ending {

  /** Returns the outcome. */
  Outcome outcome();
}

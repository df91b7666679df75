package dinosaurus.rubric.grading;

import dinosaurus.rubric.score.Outcome;

/** Carries an outcome that isn't a comparison's: the call timed out, crashed or was refused. */
public final class SubmissionFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Outcome outcome;

  /**
   * Creates the fault of a call.
   *
   * @param outcome how the graded test that made the call ends
   * @throws IllegalArgumentException if the outcome would earn points
   */
  public SubmissionFault(Outcome outcome) {
    super(outcome.toString(), null, false, false);
    if (outcome.earnsPoints()) {
      throw new IllegalArgumentException("A fault can't earn points.");
    }
    this.outcome = outcome;
  }

  /** Returns how the graded test that made the call ends. */
  public Outcome outcome() {
    return outcome;
  }
}

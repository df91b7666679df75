package dinosaurus.rubric.grading;

import dinosaurus.rubric.score.Outcome;

/** Carries an outcome that isn't a comparison's: the call timed out, crashed or was refused. */
public final class SubmissionFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Outcome outcome;
  private final boolean made;

  /**
   * Creates the fault of a call.
   *
   * @param outcome how the graded test that made the call ends
   * @throws IllegalArgumentException if the outcome would earn points
   */
  public SubmissionFault(Outcome outcome) {
    this(outcome, true);
  }

  /**
   * Creates the fault of a call that isn't made, since others before it ended badly or took all the
   * time.
   *
   * @param outcome how the graded test that asks for the call ends
   * @throws IllegalArgumentException if the outcome would earn points
   */
  public static SubmissionFault givenUp(Outcome outcome) {
    return new SubmissionFault(outcome, false);
  }

  private SubmissionFault(Outcome outcome, boolean made) {
    super(outcome.toString(), null, false, false);
    if (outcome.earnsPoints()) {
      throw new IllegalArgumentException("A fault can't earn points.");
    }
    this.outcome = outcome;
    this.made = made;
  }

  /** Tells whether the call was made. */
  public boolean made() {
    return made;
  }

  /** Returns how the graded test that made the call ends. */
  public Outcome outcome() {
    return outcome;
  }
}

package dinosaurus.rubric.report.document;

import dinosaurus.rubric.score.Outcome;
import java.util.Map;

/** Names the ways in which a graded test ends. */
public enum OutcomeKind {
  /** The answers were right. */
  PASSED("pass"),
  /** They were right in view of the student's own wrong answers to earlier exercises. */
  FOLLOWED_THROUGH("FT"),
  /** They were wrong. */
  FAILED("FAIL"),
  /** The student's code isn't there yet. */
  NOT_IMPLEMENTED("todo"),
  /** A call didn't return in time. */
  TIMED_OUT("TIME"),
  /** A call threw an exception, or its process died. */
  CRASHED("CRASH"),
  /** An answer can't be judged. */
  REFUSED("FAIL"),
  /** The test didn't run. */
  NOT_RUN("-");

  private static final Map<Class<? extends Outcome>, OutcomeKind> KINDS =
      Map.of(
          Outcome.Passed.class, PASSED,
          Outcome.FollowedThrough.class, FOLLOWED_THROUGH,
          Outcome.Failed.class, FAILED,
          Outcome.FailedHidden.class, FAILED,
          Outcome.NotImplemented.class, NOT_IMPLEMENTED,
          Outcome.TimedOut.class, TIMED_OUT,
          Outcome.Crashed.class, CRASHED,
          Outcome.Refused.class, REFUSED,
          Outcome.NotRun.class, NOT_RUN);

  private final String mark;

  OutcomeKind(String mark) {
    this.mark = mark;
  }

  static OutcomeKind of(Outcome outcome) {
    return outcome instanceof Outcome.NotCalled not
        ? of(not.cause())
        : KINDS.get(outcome.getClass());
  }

  /** Returns the mark that people see, at most five characters. */
  public String mark() {
    return mark;
  }

  /** Tells whether a test that ends so earns its points. */
  public boolean earnsPoints() {
    return this == PASSED || this == FOLLOWED_THROUGH;
  }

  /** Tells whether a test that ends so ran into a mistake. */
  public boolean isWrong() {
    return !earnsPoints() && this != NOT_IMPLEMENTED && this != NOT_RUN;
  }
}

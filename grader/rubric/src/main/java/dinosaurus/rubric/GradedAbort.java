package dinosaurus.rubric;

import dinosaurus.rubric.score.Outcome;
import org.opentest4j.TestAbortedException;

/** Aborts a graded test that there is nothing to judge for yet, which leaves the build green. */
final class GradedAbort extends TestAbortedException implements Ending {

  private static final long serialVersionUID = 1L;

  private final transient Outcome outcome;

  GradedAbort(Outcome outcome) {
    super(String.join(" ", outcome.feedback()));
    this.outcome = outcome;
    setStackTrace(new StackTraceElement[0]);
  }

  @Override
  public Outcome outcome() {
    return outcome;
  }

  @Override
  public String toString() {
    return getMessage();
  }
}

package dinosaurus.grader.rubric;

import dinosaurus.grader.score.Outcome;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** Fails a graded test: its message is the feedback, its trace the student's own frames. */
final class GradedFailure extends AssertionFailedError implements Ending {

  private static final long serialVersionUID = 1L;

  private final transient Outcome outcome;

  GradedFailure(Outcome outcome, List<StackTraceElement> frames) {
    super(String.join("\n", outcome.feedback()));
    this.outcome = outcome;
    setStackTrace(frames.toArray(StackTraceElement[]::new));
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

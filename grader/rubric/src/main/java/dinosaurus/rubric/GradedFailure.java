package dinosaurus.rubric;

import dinosaurus.rubric.score.Outcome;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** Fails a graded test: its message is the feedback, its trace the student's own frames. */
final class GradedFailure extends AssertionFailedError implements Ending {

  private static final long serialVersionUID = 1L;

  private final transient Outcome outcome;

  GradedFailure(Outcome outcome, List<StackTraceElement> frames) {
    super(summary(outcome));
    this.outcome = outcome;
    setStackTrace(frames.toArray(StackTraceElement[]::new));
  }

  /** Shortens the feedback, which the scoreboard and the report have in full. */
  private static String summary(Outcome outcome) {
    List<String> feedback = outcome.feedback();
    return outcome instanceof Outcome.Failed && feedback.size() > 1
        ? feedback.get(0) + " (and " + (feedback.size() - 1) + " more)"
        : String.join(" ", feedback);
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

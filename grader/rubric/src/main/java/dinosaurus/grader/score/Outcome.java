package dinosaurus.grader.score;

import java.time.Duration;
import java.util.List;

/** Says how a graded test ended. */
public sealed interface Outcome {

  /** Tells whether the test earns its points. */
  default boolean earnsPoints() {
    return false;
  }

  /** The answer was right. */
  record Passed() implements Outcome {
    @Override
    public boolean earnsPoints() {
      return true;
    }
  }

  /**
   * The answer was wrong.
   *
   * @param findings what is wrong with it, one entry per failing case
   */
  record Failed(List<Finding> findings) implements Outcome {
    /** Copies the list, so that an outcome never changes. */
    public Failed {
      findings = List.copyOf(findings);
    }
  }

  /**
   * The student's code isn't there yet.
   *
   * @param what what it has to do, as the stub words it
   */
  record NotImplemented(String what) implements Outcome {}

  /**
   * The call didn't return in time.
   *
   * @param limit the time it had
   */
  record TimedOut(Duration limit) implements Outcome {}

  /**
   * The student's code threw an exception, or its process died.
   *
   * @param error the exception's simple class name and message, or what became of the process
   * @param location the student's own line, such as {@code DinosaurModel.java:57}; empty if none
   */
  record Crashed(String error, String location) implements Outcome {}

  /**
   * The answer can't be judged: it is malformed, too large or null.
   *
   * @param reason why
   */
  record Refused(String reason) implements Outcome {}
}

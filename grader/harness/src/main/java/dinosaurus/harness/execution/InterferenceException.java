package dinosaurus.harness.execution;

import java.io.IOException;

/**
 * Says that somebody else than the grader and the program itself ended or stopped a process, such
 * as a system that is out of memory; in a new process it may go better.
 */
public final class InterferenceException extends IOException {

  private static final long serialVersionUID = 1;

  InterferenceException(String what) {
    super(
        "a process was "
            + what
            + " from outside, again and again, as by a system that is out of memory; grade once"
            + " more, with fewer --jobs.");
  }
}

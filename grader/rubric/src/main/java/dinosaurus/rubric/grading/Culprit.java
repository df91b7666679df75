package dinosaurus.rubric.grading;

import dinosaurus.rubric.Reply;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.toolkit.NotYetImplemented;
import java.util.Arrays;
import java.util.List;

/**
 * Finds out what an exception from a submission means, and on which of its own lines it arose.
 *
 * @param packageName the package of the submission, which tells its own lines from others
 */
record Culprit(String packageName) {

  private static final int MOST_FRAMES = 10;

  /** Creates what finds the lines of a model's package. */
  static Culprit of(Class<?> model) {
    return new Culprit(model.getPackageName());
  }

  /** Returns the reply that stands for what a call threw. */
  <A> Reply.Faulted<A> reply(Throwable thrown) {
    List<StackTraceElement> frames = frames(thrown);
    return new Reply.Faulted<>(outcome(thrown, frames), frames);
  }

  /** Returns the submission's own frames of a trace, the innermost first. */
  List<StackTraceElement> own(StackTraceElement[] trace) {
    return Arrays.stream(trace)
        .filter(frame -> frame.getClassName().startsWith(packageName + "."))
        .limit(MOST_FRAMES)
        .toList();
  }

  /** Names the innermost of the submission's frames, such as {@code DinosaurModel.java:57}. */
  static String location(List<StackTraceElement> frames) {
    return frames.isEmpty()
        ? ""
        : frames.get(0).getFileName() + ":" + frames.get(0).getLineNumber();
  }

  private static Outcome outcome(Throwable thrown, List<StackTraceElement> frames) {
    if (thrown instanceof SubmissionFault fault) {
      return fault.outcome();
    }
    if (thrown.getClass() == NotYetImplemented.class) {
      return new Outcome.NotImplemented(thrown.getMessage());
    }
    return new Outcome.Crashed(description(thrown), location(frames));
  }

  private static String description(Throwable thrown) {
    String type = thrown.getClass().getSimpleName();
    String message = message(thrown);
    return message == null || message.isBlank() ? type : type + ": " + message;
  }

  /** Asks for the message, which is the submission's code and may throw in its turn. */
  private static String message(Throwable thrown) {
    try {
      return thrown.getMessage();
    } catch (Throwable worse) {
      return null;
    }
  }

  private List<StackTraceElement> frames(Throwable thrown) {
    try {
      return own(thrown.getStackTrace());
    } catch (Throwable worse) {
      return List.of();
    }
  }
}

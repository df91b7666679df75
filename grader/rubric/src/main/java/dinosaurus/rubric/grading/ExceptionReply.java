package dinosaurus.rubric.grading;

import dinosaurus.assignment.StudentFrames;
import dinosaurus.rubric.Reply;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.toolkit.NotYetImplemented;
import java.util.List;

/**
 * Turns what a call threw into a reply, which names the line of the submission to blame.
 *
 * @param frames finds the submission's own lines
 */
record ExceptionReply(StudentFrames frames) {

  private static final int MOST_FRAMES = 10;

  /** Creates what blames the lines of a model's package. */
  static ExceptionReply of(Class<?> model) {
    return new ExceptionReply(StudentFrames.ofPackage(model.getPackageName()));
  }

  /** Returns the reply that stands for what a call threw. */
  <A> Reply.Faulted<A> to(Throwable thrown) {
    return new Reply.Faulted<>(outcome(thrown), trace(thrown));
  }

  /** Returns the submission's own frames of a trace, the innermost ones first. */
  List<StackTraceElement> own(StackTraceElement[] trace) {
    return frames.in(trace).stream().limit(MOST_FRAMES).toList();
  }

  private Outcome outcome(Throwable thrown) {
    if (thrown instanceof SubmissionFault fault) {
      return fault.outcome();
    }
    if (thrown.getClass() == NotYetImplemented.class) {
      return new Outcome.NotImplemented(thrown.getMessage());
    }
    return frames.isStub(thrown)
        ? new Outcome.NotImplemented("")
        : new Outcome.Crashed(description(thrown), line(thrown));
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

  /** Asks for the trace, which may be the submission's own method, too. */
  private List<StackTraceElement> trace(Throwable thrown) {
    try {
      return thrown instanceof StackOverflowError
          ? frames.blamed(thrown).stream().toList()
          : own(thrown.getStackTrace());
    } catch (Throwable worse) {
      return List.of();
    }
  }

  private String line(Throwable thrown) {
    try {
      return frames.blamed(thrown).map(StudentFrames::line).orElse("");
    } catch (Throwable worse) {
      return "";
    }
  }
}

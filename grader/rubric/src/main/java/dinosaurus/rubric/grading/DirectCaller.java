package dinosaurus.rubric.grading;

import dinosaurus.assignment.Call;
import dinosaurus.rubric.Caller;
import dinosaurus.rubric.Reply;
import java.util.function.Supplier;

/**
 * Calls on the same thread, for models that keep their own deadlines.
 *
 * @param exceptions turns exceptions into replies
 */
record DirectCaller(ExceptionReply exceptions) implements Caller {

  @Override
  public <A> Reply<A> call(Call<?> call, Supplier<Reply<A>> observation) {
    try {
      return observation.get();
    } catch (Throwable thrown) {
      return exceptions.to(thrown);
    }
  }
}

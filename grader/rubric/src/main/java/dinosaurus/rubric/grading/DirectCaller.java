package dinosaurus.rubric.grading;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Printed;
import dinosaurus.rubric.Caller;
import dinosaurus.rubric.Reply;
import java.util.function.Supplier;

/**
 * Calls on the same thread, for models that keep their own deadlines.
 *
 * @param exceptions turns exceptions into replies
 * @param process what the model runs in
 */
record DirectCaller(ExceptionReply exceptions, ModelProcess process) implements Caller {

  @Override
  public Printed printed() {
    return process.printed();
  }

  @Override
  public <A> Reply<A> call(Call<?> call, Supplier<Reply<A>> observation) {
    try {
      return observation.get();
    } catch (Throwable thrown) {
      return exceptions.to(thrown);
    }
  }
}

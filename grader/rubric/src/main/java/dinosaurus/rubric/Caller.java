package dinosaurus.rubric;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Printed;
import java.util.function.Supplier;

/** Calls the model and comes back, whatever the model does. */
@FunctionalInterface
public interface Caller {

  /**
   * Makes a call.
   *
   * @param call which method is called, with which arguments
   * @param observation the call, which also records what came of it; may throw anything or never
   *     return
   * @return what came of the call; never throws
   */
  <A> Reply<A> call(Call<?> call, Supplier<Reply<A>> observation);

  /** Returns what the latest call printed, as far as that is known. */
  default Printed printed() {
    return Printed.NOTHING;
  }
}

package dinosaurus.rubric;

import dinosaurus.assignment.Exercise;
import java.util.function.Supplier;

/** Calls the model and comes back, whatever the model does. */
@FunctionalInterface
public interface Caller {

  /**
   * Makes a call.
   *
   * @param exercise whose method is called
   * @param observation the call, which also records what came of it; may throw anything or never
   *     return
   * @return what came of the call; never throws
   */
  <A> Reply<A> call(Exercise exercise, Supplier<Reply<A>> observation);
}

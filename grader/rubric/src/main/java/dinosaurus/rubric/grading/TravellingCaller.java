package dinosaurus.rubric.grading;

import dinosaurus.fixtures.Exercise;
import dinosaurus.rubric.Caller;
import dinosaurus.rubric.Reply;
import java.util.function.Supplier;

/**
 * Takes calls abroad that another caller makes.
 *
 * @param caller makes the calls
 * @param abroad knows the way
 */
record TravellingCaller(Caller caller, Abroad abroad) implements Caller {

  @Override
  public <A> Reply<A> call(Exercise exercise, Supplier<Reply<A>> observation) {
    abroad.leave();
    try {
      return caller.call(exercise, observation);
    } finally {
      abroad.comeBack();
    }
  }
}

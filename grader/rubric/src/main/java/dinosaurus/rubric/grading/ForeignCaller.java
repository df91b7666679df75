package dinosaurus.rubric.grading;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Settings;
import dinosaurus.rubric.Caller;
import dinosaurus.rubric.Reply;
import java.util.function.Supplier;

/**
 * Lets another caller make its calls with foreign settings.
 *
 * @param caller makes the calls
 * @param process has the settings
 */
record ForeignCaller(Caller caller, ModelProcess process) implements Caller {

  @Override
  public <A> Reply<A> call(Call<?> call, Supplier<Reply<A>> observation) {
    process.use(Settings.FOREIGN);
    try {
      return caller.call(call, observation);
    } finally {
      process.use(Settings.USUAL);
    }
  }
}

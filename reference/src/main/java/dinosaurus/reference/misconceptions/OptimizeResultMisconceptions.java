package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofOptimize;

import dinosaurus.assignment.Call;
import dinosaurus.toolkit.ForwardPass;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code optimize} about the loss and the state that are returned. */
final class OptimizeResultMisconceptions {

  private OptimizeResultMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofOptimize(
                "O25",
                "averages the loss over the time steps",
                "Your loss is the right one divided by the number of characters. The loss "
                    + "of a name is a sum.",
                new Averaged())
            .see(HandoutSection.EQUATIONS),
        ofOptimize(
            "O34",
            "computes the loss after the update",
            "Your loss is the one that the updated parameters give. The forward pass "
                + "before the update has the one asked for.",
            new LossAfterwards()),
        ofOptimize(
            "O27",
            "returns the initial state from the pass",
            SharedHints.STATE_BEFORE,
            new StateBefore()),
        ofOptimize("O31", "returns aPrev", SharedHints.STATE_BEFORE, new SameState()),
        ofOptimize(
            "O29",
            "asks for a state after the last",
            "You ask for a state beyond the last. If the first time step is 0, which is the last?",
            new StateTooLate()),
        ofOptimize(
            "O35",
            "computes the last state after the update",
            "Your last state is the one that the updated parameters give. The forward "
                + "pass before the update has the one asked for.",
            new StateAfterwards()),
        ofOptimize(
            "O53",
            "returns the last state as a row",
            "Your last state is a row. Vectors have one column.",
            new RowState()),
        ofOptimize(
            "O108",
            "overwrites aPrev",
            "The last state is written into the caller's aPrev. The state comes back "
                + "in the result; what you are given stays as it was.",
            new OverwritingState()),
        ofOptimize(
            "O113",
            "returns the first state",
            "You return the state after the first character. Which one does the next name "
                + "start from?",
            new FirstState()),
        ofOptimize(
            "O114",
            "returns the state before the last",
            "You return the state before the last. If the first time step is 0, which is "
                + "the last?",
            new StateTooEarly()));
  }

  private static final class Averaged extends OptimizeSteps {
    @Override
    double loss(Call.Optimize call, ForwardPass pass) {
      return pass.loss() / pass.steps();
    }
  }

  private static final class LossAfterwards extends OptimizeSteps {
    @Override
    double loss(Call.Optimize call, ForwardPass pass) {
      return forward(call).loss();
    }
  }

  private static final class StateBefore extends OptimizeSteps {
    @Override
    SimpleMatrix lastState(Call.Optimize call, ForwardPass pass) {
      return pass.state(-1);
    }
  }

  private static final class SameState extends OptimizeSteps {
    @Override
    SimpleMatrix lastState(Call.Optimize call, ForwardPass pass) {
      return call.aPrev();
    }
  }

  private static final class StateTooLate extends OptimizeSteps {
    @Override
    SimpleMatrix lastState(Call.Optimize call, ForwardPass pass) {
      return pass.state(call.x().length);
    }
  }

  private static final class StateAfterwards extends OptimizeSteps {
    @Override
    SimpleMatrix lastState(Call.Optimize call, ForwardPass pass) {
      return super.lastState(call, forward(call));
    }
  }

  private static final class RowState extends OptimizeSteps {
    @Override
    SimpleMatrix lastState(Call.Optimize call, ForwardPass pass) {
      return super.lastState(call, pass).transpose();
    }
  }

  private static final class OverwritingState extends OptimizeSteps {
    @Override
    SimpleMatrix lastState(Call.Optimize call, ForwardPass pass) {
      call.aPrev().setTo(super.lastState(call, pass));
      return call.aPrev();
    }
  }

  private static final class FirstState extends OptimizeSteps {
    @Override
    SimpleMatrix lastState(Call.Optimize call, ForwardPass pass) {
      return pass.state(0);
    }
  }

  private static final class StateTooEarly extends OptimizeSteps {
    @Override
    SimpleMatrix lastState(Call.Optimize call, ForwardPass pass) {
      return pass.state(call.x().length - 2);
    }
  }
}

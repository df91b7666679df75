package dinosaurus.reference.misconceptions;

import dinosaurus.fixtures.Exercise;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Rnn;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code optimize} about what goes into the network and what is returned. */
final class OptimizeResultMisconceptions {

  private OptimizeResultMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        optimize("O22", "starts from a zero state", new FromZero()),
        optimize("O23", "swaps x and y in the forward pass", new Swapped()),
        optimize("O24", "takes x for the labels in the backward pass", new OwnLabels()),
        optimize("O52", "shifts the labels in the forward pass", new Shifted()),
        optimize("O25", "averages the loss over the time steps", new Averaged()),
        optimize("O34", "computes the loss after the update", new LossAfterwards()),
        optimize("O27", "returns the initial state from the pass", new StateBefore()),
        optimize("O29", "asks for a state after the last", new StateTooLate()),
        optimize("O31", "returns aPrev", new SameState()),
        optimize("O35", "computes the last state after the update", new StateAfterwards()),
        optimize("O53", "returns the last state as a row", new RowState()));
  }

  private static Misconception optimize(String id, String title, Optimizing model) {
    return new Misconception(id, Exercise.OPTIMIZE, title, model);
  }

  private static final class FromZero extends Optimizing {
    @Override
    ForwardPass forward(Example example) {
      SimpleMatrix zero = example.aPrev().createLike();
      return Rnn.forward(example.x(), example.y(), zero, example.parameters());
    }
  }

  private static final class Swapped extends Optimizing {
    @Override
    ForwardPass forward(Example example) {
      return Rnn.forward(example.y(), example.x(), example.aPrev(), example.parameters());
    }
  }

  private static final class OwnLabels extends Optimizing {
    @Override
    Gradients backward(Example example, ForwardPass pass) {
      return Rnn.backward(example.x(), example.x(), example.parameters(), pass);
    }
  }

  private static final class Shifted extends Optimizing {
    @Override
    ForwardPass forward(Example example) {
      int[] y = example.y();
      int[] shifted = IntStream.range(0, y.length).map(t -> y[(t + 1) % y.length]).toArray();
      return Rnn.forward(example.x(), shifted, example.aPrev(), example.parameters());
    }
  }

  private static final class Averaged extends Optimizing {
    @Override
    double loss(Example example, ForwardPass pass) {
      return pass.loss() / pass.steps();
    }
  }

  private static final class LossAfterwards extends Optimizing {
    @Override
    double loss(Example example, ForwardPass pass) {
      return forward(example).loss();
    }
  }

  private static final class StateBefore extends Optimizing {
    @Override
    SimpleMatrix lastState(Example example, ForwardPass pass) {
      return pass.state(-1);
    }
  }

  private static final class StateTooLate extends Optimizing {
    @Override
    SimpleMatrix lastState(Example example, ForwardPass pass) {
      return pass.state(example.x().length);
    }
  }

  private static final class SameState extends Optimizing {
    @Override
    SimpleMatrix lastState(Example example, ForwardPass pass) {
      return example.aPrev();
    }
  }

  private static final class StateAfterwards extends Optimizing {
    @Override
    SimpleMatrix lastState(Example example, ForwardPass pass) {
      return super.lastState(example, forward(example));
    }
  }

  private static final class RowState extends Optimizing {
    @Override
    SimpleMatrix lastState(Example example, ForwardPass pass) {
      return super.lastState(example, pass).transpose();
    }
  }
}

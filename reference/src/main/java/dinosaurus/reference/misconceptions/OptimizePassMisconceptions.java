package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofOptimize;

import dinosaurus.assignment.Call;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Rnn;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code optimize} about what the passes through time are given. */
final class OptimizePassMisconceptions {

  private OptimizePassMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofOptimize("O22", "starts from a zero state", SharedHints.FROM_ZERO, new FromZero()),
        ofOptimize("O124", "sets aPrev to zero", SharedHints.FROM_ZERO, new Zeroing()),
        ofOptimize("O23", "swaps x and y in the forward pass", SharedHints.SWAPPED, new Swapped()),
        ofOptimize("O126", "swaps x and y in both passes", SharedHints.SWAPPED, new SwappedTwice()),
        ofOptimize(
            "O24",
            "takes x for the labels in the backward pass",
            "The backward pass takes the inputs for the labels. Check its arguments.",
            new OwnLabels()),
        ofOptimize(
            "O52",
            "shifts the labels in the forward pass",
            SharedHints.SHIFTED_LABELS,
            new Shifted((t, steps) -> (t + 1) % steps)),
        ofOptimize(
            "O125",
            "shifts the labels in the forward pass and repeats the last",
            SharedHints.SHIFTED_LABELS,
            new Shifted((t, steps) -> Math.min(t + 1, steps - 1))),
        ofOptimize(
            "O109",
            "overwrites NO_INPUT in x by 0",
            "NO_INPUT is replaced, and in the caller's own x. It is a valid input: "
                + "the network takes it for the zero vector.",
            new Overwriting()),
        ofOptimize(
            "O110",
            "takes 0 for NO_INPUT",
            "NO_INPUT is taken for the character with index 0. The network knows what "
                + "it means: a vector of zeros.",
            new Replacing()),
        ofOptimize(
            "O116",
            "averages the gradients over the time steps",
            SharedHints.MEAN_GRADIENTS,
            new AveragedGradients()),
        ofOptimize(
            "O123",
            "averages the clipped gradients over the time steps",
            SharedHints.MEAN_GRADIENTS,
            new AveragedClipped()));
  }

  private static final class FromZero extends OptimizeSteps {
    @Override
    ForwardPass forward(Call.Optimize call) {
      SimpleMatrix zero = call.aPrev().createLike();
      return Rnn.forward(call.x(), call.y(), zero, call.parameters());
    }
  }

  private static final class Zeroing extends OptimizeSteps {
    @Override
    ForwardPass forward(Call.Optimize call) {
      call.aPrev().zero();
      return super.forward(call);
    }
  }

  private static final class SwappedTwice extends OptimizeSteps {
    @Override
    ForwardPass forward(Call.Optimize call) {
      return Rnn.forward(call.y(), call.x(), call.aPrev(), call.parameters());
    }

    @Override
    Gradients backward(Call.Optimize call, ForwardPass pass) {
      return Rnn.backward(call.y(), call.x(), call.parameters(), pass);
    }
  }

  private static final class Swapped extends OptimizeSteps {
    @Override
    ForwardPass forward(Call.Optimize call) {
      return Rnn.forward(call.y(), call.x(), call.aPrev(), call.parameters());
    }
  }

  private static final class OwnLabels extends OptimizeSteps {
    @Override
    Gradients backward(Call.Optimize call, ForwardPass pass) {
      return Rnn.backward(call.x(), call.x(), call.parameters(), pass);
    }
  }

  private static final class Shifted extends OptimizeSteps {

    private final IntBinaryOperator place;

    /** Takes what makes the place of a label of the time step and their number. */
    Shifted(IntBinaryOperator place) {
      this.place = place;
    }

    @Override
    ForwardPass forward(Call.Optimize call) {
      int[] y = call.y();
      int[] shifted =
          IntStream.range(0, y.length).map(t -> y[place.applyAsInt(t, y.length)]).toArray();
      return Rnn.forward(call.x(), shifted, call.aPrev(), call.parameters());
    }
  }

  private static final class Overwriting extends OptimizeSteps {
    @Override
    ForwardPass forward(Call.Optimize call) {
      int[] x = call.x();
      Arrays.setAll(x, t -> Math.max(0, x[t]));
      return super.forward(call);
    }
  }

  private static final class Replacing extends OptimizeSteps {
    @Override
    ForwardPass forward(Call.Optimize call) {
      return super.forward(replaced(call));
    }

    @Override
    Gradients backward(Call.Optimize call, ForwardPass pass) {
      return super.backward(replaced(call), pass);
    }

    private static Call.Optimize replaced(Call.Optimize call) {
      int[] x = IntStream.of(call.x()).map(index -> Math.max(0, index)).toArray();
      return new Call.Optimize(x, call.y(), call.aPrev(), call.parameters(), call.learningRate());
    }
  }

  private static final class AveragedGradients extends OptimizeSteps {
    @Override
    Gradients backward(Call.Optimize call, ForwardPass pass) {
      return Entries.map(super.backward(call, pass), matrix -> matrix.divide(pass.steps()));
    }
  }

  private static final class AveragedClipped extends OptimizeSteps {
    @Override
    Gradients backward(Call.Optimize call, ForwardPass pass) {
      Gradients clipped = clipped(super.backward(call, pass));
      return Entries.map(clipped, matrix -> matrix.divide(pass.steps()));
    }
  }
}

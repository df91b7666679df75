package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofOptimize;

import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Rnn;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code optimize} about what the passes through time are given. */
final class OptimizePassMisconceptions {

  private OptimizePassMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofOptimize(
            "O22",
            "starts from a zero state",
            "The forward pass starts from zeros, though you are given a state. Which "
                + "argument do you leave unused?",
            new FromZero()),
        ofOptimize(
            "O23",
            "swaps x and y in the forward pass",
            "The forward pass takes the labels for the inputs. Check the order of its arguments.",
            new Swapped()),
        ofOptimize(
            "O24",
            "takes x for the labels in the backward pass",
            "The backward pass takes the inputs for the labels. Check its arguments.",
            new OwnLabels()),
        ofOptimize(
            "O52",
            "shifts the labels in the forward pass",
            "The labels are shifted against the inputs in the forward pass. They come in "
                + "the right order.",
            new Shifted()));
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
}

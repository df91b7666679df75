package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofOptimize;

import dinosaurus.assignment.Call;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code optimize} by students who write the backward pass themselves. */
final class BackwardMisconceptions {

  private BackwardMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        backward(
            "O43",
            "takes 1 - a for the slope of tanh",
            "Your gradients are those of a slope 1 - a where tanh has another: it is "
                + "the same for a and -a. Rnn.backward knows it.",
            new WrongSlope()),
        backward(
            "O46",
            "doesn't subtract 1 at the label",
            "Your gradients don't depend on the labels: something is missing where the "
                + "probabilities meet them. Rnn.backward does that for you.",
            new WithoutLabel()),
        backward(
            "O47",
            "goes forward in time",
            "Your backward pass begins with the first time step. Errors travel from the "
                + "last to the first, as in Rnn.backward.",
            new Forward()),
        backward(
            "O48",
            "keeps db of one time step only",
            "Your db is that of a single time step. Every step adds its part, as in Rnn.backward.",
            new Overwritten()),
        backward(
            "O49",
            "forgets dby",
            "dby is all zeros. Rnn.backward gives all five gradients.",
            new WithoutOutputBias()),
        backward(
            "O50",
            "forgets dWax",
            "dWax is all zeros. Rnn.backward gives all five gradients.",
            new WithoutInput()));
  }

  private static Misconception backward(
      String id, String title, String hint, BackwardPass backward) {
    return ofOptimize(id, title, hint, optimizing(backward));
  }

  /** Returns a model that is correct but for its backward pass. */
  static OptimizeSteps optimizing(BackwardPass backward) {
    return new OptimizeSteps() {
      @Override
      Gradients backward(Call.Optimize call, ForwardPass pass) {
        return backward.gradients(call, pass);
      }
    };
  }

  private static final class WrongSlope extends BackwardPass {
    @Override
    double slope(double a) {
      return 1 - a;
    }
  }

  private static final class WithoutLabel extends BackwardPass {
    @Override
    SimpleMatrix outputError(SimpleMatrix probabilities, int label) {
      return probabilities;
    }
  }

  private static final class Forward extends BackwardPass {
    @Override
    IntStream order(int steps) {
      return IntStream.range(0, steps);
    }
  }

  private static final class Overwritten extends BackwardPass {
    @Override
    SimpleMatrix biasGradient(SimpleMatrix soFar, SimpleMatrix daRaw) {
      return daRaw;
    }
  }

  private static final class WithoutOutputBias extends BackwardPass {
    @Override
    Gradients gradients(Call.Optimize call, ForwardPass pass) {
      Gradients right = super.gradients(call, pass);
      SimpleMatrix zero = right.dby().createLike();
      return new Gradients(right.dWax(), right.dWaa(), right.dWya(), right.db(), zero);
    }
  }

  private static final class WithoutInput extends BackwardPass {
    @Override
    Gradients gradients(Call.Optimize call, ForwardPass pass) {
      Gradients right = super.gradients(call, pass);
      SimpleMatrix zero = right.dWax().createLike();
      return new Gradients(zero, right.dWaa(), right.dWya(), right.db(), right.dby());
    }
  }
}

package dinosaurus.reference.misconceptions;

import dinosaurus.fixtures.Exercise;
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
        backward("O43", "takes 1 - a for the slope of tanh", new WrongSlope()),
        backward("O46", "doesn't subtract 1 at the label", new WithoutLabel()),
        backward("O47", "goes forward in time", new Forward()),
        backward("O48", "keeps db of one time step only", new Overwritten()),
        backward("O49", "forgets dby", new WithoutOutputBias()),
        backward("O50", "forgets dWax", new WithoutInput()));
  }

  private static Misconception backward(String id, String title, BackwardPass backward) {
    return new Misconception(id, Exercise.OPTIMIZE, title, optimizing(backward));
  }

  /** Returns a model that is correct but for its backward pass. */
  static Optimizing optimizing(BackwardPass backward) {
    return new Optimizing() {
      @Override
      Gradients backward(Example example, ForwardPass pass) {
        return backward.gradients(example, pass);
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
    Gradients gradients(Optimizing.Example example, ForwardPass pass) {
      Gradients right = super.gradients(example, pass);
      SimpleMatrix zero = right.dby().createLike();
      return new Gradients(right.dWax(), right.dWaa(), right.dWya(), right.db(), zero);
    }
  }

  private static final class WithoutInput extends BackwardPass {
    @Override
    Gradients gradients(Optimizing.Example example, ForwardPass pass) {
      Gradients right = super.gradients(example, pass);
      SimpleMatrix zero = right.dWax().createLike();
      return new Gradients(zero, right.dWaa(), right.dWya(), right.db(), right.dby());
    }
  }
}

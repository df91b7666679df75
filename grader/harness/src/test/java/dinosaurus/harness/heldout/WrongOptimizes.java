package dinosaurus.harness.heldout;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Gets exercise 3 wrong. */
final class WrongOptimizes {

  private WrongOptimizes() {}

  /** Divides the gradients by the number of time steps before it clips them. */
  static final class MeanGradient extends ReferenceModel {
    @Override
    public OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
      ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
      Gradients sums = Rnn.backward(x, y, parameters, pass);
      Gradients gradients = clip(ClipAttempt.each(sums, sum -> sum.divide(x.length)), 5);
      Rnn.update(parameters, gradients, learningRate);
      return new OptimizationStep(pass.loss(), gradients, pass.state(x.length - 1));
    }
  }

  /** Lets the weights decay by a hundredth of the learning rate besides. */
  static final class WeightDecay extends ReferenceModel {
    @Override
    public OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
      Parameters before = parameters.copy();
      OptimizationStep step = super.optimize(x, y, aPrev, parameters, learningRate);
      Gradients decay =
          new Gradients(before.Wax(), before.Waa(), before.Wya(), before.b(), before.by());
      Rnn.update(parameters, decay, 0.01 * learningRate);
      return step;
    }
  }

  /** Clips the step, the learning rate times the gradients, instead of the gradients. */
  static final class ClippedStep extends ReferenceModel {
    @Override
    public OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
      ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
      Gradients slopes = Rnn.backward(x, y, parameters, pass);
      Gradients steps = clip(ClipAttempt.each(slopes, slope -> slope.scale(learningRate)), 5);
      Rnn.update(parameters, steps, 1);
      return new OptimizationStep(pass.loss(), steps, pass.state(x.length - 1));
    }
  }

  /** Turns x and y round for going backward through time. */
  static final class ReversedTime extends ReferenceModel {
    @Override
    public OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
      ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
      Gradients gradients = clip(Rnn.backward(reversed(x), reversed(y), parameters, pass), 5);
      Rnn.update(parameters, gradients, learningRate);
      return new OptimizationStep(pass.loss(), gradients, pass.state(x.length - 1));
    }

    private static int[] reversed(int[] indices) {
      return IntStream.range(0, indices.length).map(i -> indices[indices.length - 1 - i]).toArray();
    }
  }

  /** Clips to 10, and goes up the gradient instead of down. */
  static final class UphillToTen extends ReferenceModel {
    @Override
    public OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
      ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
      Gradients gradients = clip(Rnn.backward(x, y, parameters, pass), 10);
      Rnn.update(parameters, gradients, -learningRate);
      return new OptimizationStep(pass.loss(), gradients, pass.state(x.length - 1));
    }
  }

  /** Starts every name from the zero state, and always learns at a rate of 0.01. */
  static final class FreshStateFixedRate extends ReferenceModel {
    @Override
    public OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
      return super.optimize(x, y, aPrev.createLike(), parameters, 0.01);
    }
  }

  /** Takes the -1 in x for a slip, and writes the index of the last label over it. */
  static final class RepairedInput extends ReferenceModel {
    @Override
    public OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
      for (int t = 0; t < x.length; t++) {
        if (x[t] < 0) {
          x[t] = y[y.length - 1];
        }
      }
      return super.optimize(x, y, aPrev, parameters, learningRate);
    }
  }
}

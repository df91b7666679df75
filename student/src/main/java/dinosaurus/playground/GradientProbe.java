package dinosaurus.playground;

import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import org.ejml.simple.SimpleMatrix;

/** Measures the gradients of each step before another optimizer takes it. */
final class GradientProbe implements Optimizer {

  private final Optimizer optimizer;
  private final Series raw;
  private final Series applied;
  private GradientFlow first;
  private GradientFlow largest;
  private GradientFlow last;

  GradientProbe(Optimizer optimizer, int iterations) {
    this.optimizer = optimizer;
    this.raw = new Series(iterations);
    this.applied = new Series(iterations);
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    double norm = finite(Norms.of(Rnn.backward(x, y, parameters, pass)));
    last = GradientFlow.of(raw.size(), new Lesson(x, y), parameters, pass);
    if (first == null) {
      first = last;
    }
    if (largest == null || norm > raw.max()) {
      largest = last;
    }
    raw.add(norm);
    OptimizationStep step = optimizer.optimize(x, y, aPrev, parameters, learningRate);
    applied.add(finite(Norms.of(step.gradients())));
    return step;
  }

  /** Takes what is no number, which comes of two infinities, for the largest number. */
  private static double finite(double norm) {
    return norm < Double.MAX_VALUE ? norm : Double.MAX_VALUE;
  }

  /** Returns the norm of the gradients of each step, before any clipping. */
  Series raw() {
    return raw;
  }

  /** Returns the norm of the gradients with which each step was taken. */
  Series applied() {
    return applied;
  }

  /** Returns the gradient's way back in the first step. */
  GradientFlow first() {
    return first;
  }

  /** Returns the gradient's way back in the step with the largest gradient. */
  GradientFlow largest() {
    return largest;
  }

  /** Returns the gradient's way back in the last step. */
  GradientFlow last() {
    return last;
  }
}

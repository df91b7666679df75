package dinosaurus.playground;

import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import org.ejml.simple.SimpleMatrix;

/** Measures the gradients of each step that another optimizer takes. */
final class GradientProbe implements Optimizer {

  private final Optimizer optimizer;
  private final ClipWatch watch;
  private final Series raw;
  private final Series applied;
  private GradientFlow first;
  private GradientFlow largest;
  private GradientFlow last;

  GradientProbe(Optimizer optimizer, ClipWatch watch, int iterations) {
    this.optimizer = optimizer;
    this.watch = watch;
    this.raw = new Series(iterations);
    this.applied = new Series(iterations);
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    GradientFlow flow = GradientFlow.of(raw.size(), new Lesson(x, y), aPrev, parameters);
    OptimizationStep step = optimizer.optimize(x, y, aPrev, parameters, learningRate);
    if (watch.calls() == 0) {
      throw new StudentMistake(
          "Your optimize doesn't call your clip: there is nothing to compare.");
    }
    keep(flow, finite(watch.norm()));
    applied.add(finite(Norms.of(step.gradients())));
    return step;
  }

  private void keep(GradientFlow flow, double norm) {
    last = flow;
    if (first == null) {
      first = flow;
    }
    if (largest == null || norm > raw.max()) {
      largest = flow;
    }
    raw.add(norm);
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

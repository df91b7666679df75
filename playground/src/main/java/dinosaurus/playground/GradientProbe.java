package dinosaurus.playground;

import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Measures the gradients of each step that another optimizer takes. */
final class GradientProbe implements Training.Optimizer {

  private final Training.Optimizer optimizer;
  private final ClipWatch watch;
  private final Series raw;
  private final Series applied;
  private double[] first;
  private double[] largest;
  private double[] last;

  GradientProbe(Training.Optimizer optimizer, ClipWatch watch, int iterations) {
    this.optimizer = optimizer;
    this.watch = watch;
    this.raw = new Series(iterations);
    this.applied = new Series(iterations);
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    double[] flow = GradientNorms.backThroughTime(x, y, aPrev, parameters);
    OptimizationStep step = optimizer.optimize(x, y, aPrev, parameters, learningRate);
    if (watch.calls() == 0) {
      throw new StudentModel.Mistake(
          "Your optimize doesn't call your clip: there is nothing to compare.");
    }
    keep(flow, finite(watch.norm()));
    applied.add(finite(GradientNorms.of(step.gradients())));
    return step;
  }

  private void keep(double[] flow, double norm) {
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

  /**
   * Returns the norms of a gradient on its way back through time in three steps: the first, the one
   * with the largest gradient, and the last.
   */
  List<double[]> flows() {
    return List.of(first, largest, last);
  }
}

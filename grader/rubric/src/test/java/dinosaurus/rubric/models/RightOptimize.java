package dinosaurus.rubric.models;

import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import org.ejml.simple.SimpleMatrix;

/** Optimizes right whatever becomes of the other methods. */
class RightOptimize extends RightModel {

  private final RightModel right = new RightModel();

  @Override
  public final OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    return right.optimize(x, y, aPrev, parameters, learningRate);
  }
}

package dinosaurus.playground;

import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import org.ejml.simple.SimpleMatrix;

/** Takes one step of gradient descent, as {@code CharacterModel.optimize} does. */
@FunctionalInterface
interface Optimizer {

  OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate);
}

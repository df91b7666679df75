package dinosaurus.playground;

import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import org.ejml.simple.SimpleMatrix;

/** Takes one step of gradient descent, as {@code CharacterModel.optimize} does. */
@FunctionalInterface
interface Optimizer {

  /** Takes the step without clipping the gradients. */
  Optimizer UNCLIPPED =
      (x, y, aPrev, parameters, learningRate) -> {
        ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
        Gradients gradients = Rnn.backward(x, y, parameters, pass);
        Rnn.update(parameters, gradients, learningRate);
        return new OptimizationStep(pass.loss(), gradients, pass.state(x.length - 1));
      };

  OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate);
}

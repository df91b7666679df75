package dinosaurus.harness.correct;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import org.ejml.simple.SimpleMatrix;

/** Updates each parameter by its own means, down to putting another array in. */
final class ReplacedStorage extends ReferenceModel {

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = clip(Rnn.backward(x, y, parameters, pass), 5);

    SimpleMatrix Wax = parameters.Wax().minus(gradients.dWax().scale(learningRate));
    parameters.Wax().getDDRM().setData(Wax.getDDRM().getData());

    parameters.Waa().setTo(parameters.Waa().plus(-learningRate, gradients.dWaa()));

    SimpleMatrix Wya = parameters.Wya();
    for (int k = 0; k < Wya.getNumRows(); k++) {
      Wya.setRow(k, Wya.getRow(k).minus(gradients.dWya().getRow(k).scale(learningRate)));
    }

    parameters.b().equation("b = b - rate*db", "b", learningRate, "rate", gradients.db(), "db");

    SimpleMatrix by = parameters.by();
    by.insertIntoThis(0, 0, gradients.dby().scale(learningRate).negative().plus(by));
    return new OptimizationStep(pass.loss(), gradients, pass.state(pass.steps() - 1));
  }
}

package dinosaurus.reference.misconceptions;

import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import org.ejml.simple.SimpleMatrix;

/** Optimizes correctly, each step a method that a misconception may override. */
class Optimizing extends LaterExercise {

  /** The example and the parameters, which change between the gradients and the result. */
  record Example(int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters) {}

  @Override
  public final OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    Example example = new Example(x, y, aPrev, parameters);
    ForwardPass pass = forward(example);
    Gradients raw = backward(example, pass);
    Gradients clipped = clipped(raw);
    update(parameters, applied(raw, clipped), learningRate);
    return new OptimizationStep(
        loss(example, pass), returned(raw, clipped), lastState(example, pass));
  }

  ForwardPass forward(Example example) {
    return Rnn.forward(example.x(), example.y(), example.aPrev(), example.parameters());
  }

  Gradients backward(Example example, ForwardPass pass) {
    return Rnn.backward(example.x(), example.y(), example.parameters(), pass);
  }

  Gradients clipped(Gradients gradients) {
    return clip(gradients, 5);
  }

  Gradients applied(Gradients raw, Gradients clipped) {
    return clipped;
  }

  Gradients returned(Gradients raw, Gradients clipped) {
    return clipped;
  }

  void update(Parameters parameters, Gradients gradients, double learningRate) {
    Rnn.update(parameters, gradients, learningRate);
  }

  double loss(Example example, ForwardPass pass) {
    return pass.loss();
  }

  SimpleMatrix lastState(Example example, ForwardPass pass) {
    return pass.state(example.x().length - 1);
  }
}

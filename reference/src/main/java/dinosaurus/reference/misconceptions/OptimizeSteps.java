package dinosaurus.reference.misconceptions;

import dinosaurus.assignment.Call;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import org.ejml.simple.SimpleMatrix;

/** Optimizes correctly, each step a method that a misconception may override. */
class OptimizeSteps extends LaterExercise {

  @Override
  public final OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    Call.Optimize call = new Call.Optimize(x, y, aPrev, parameters, learningRate);
    ForwardPass pass = forward(call);
    Gradients raw = backward(call, pass);
    Gradients clipped = clipped(raw);
    update(parameters, applied(raw, clipped), learningRate);
    return new OptimizationStep(loss(call, pass), returned(raw, clipped), lastState(call, pass));
  }

  ForwardPass forward(Call.Optimize call) {
    return Rnn.forward(call.x(), call.y(), call.aPrev(), call.parameters());
  }

  Gradients backward(Call.Optimize call, ForwardPass pass) {
    return Rnn.backward(call.x(), call.y(), call.parameters(), pass);
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

  double loss(Call.Optimize call, ForwardPass pass) {
    return pass.loss();
  }

  SimpleMatrix lastState(Call.Optimize call, ForwardPass pass) {
    return pass.state(call.x().length - 1);
  }
}

package dinosaurus.reference.misconceptions;

import dinosaurus.assignment.Call;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * Propagates backward through time as a student might who doesn't use {@link Rnn#backward}.
 *
 * <p>It is correct; each step that a misconception may override is a method.
 */
class BackwardPass {

  Gradients gradients(Call.Optimize call, ForwardPass pass) {
    Parameters parameters = call.parameters();
    SimpleMatrix dWax = parameters.Wax().createLike();
    SimpleMatrix dWaa = parameters.Waa().createLike();
    SimpleMatrix dWya = parameters.Wya().createLike();
    SimpleMatrix db = parameters.b().createLike();
    SimpleMatrix dby = parameters.by().createLike();
    SimpleMatrix daNext = parameters.b().createLike();
    for (int t : order(pass.steps()).toArray()) {
      SimpleMatrix a = pass.state(t);
      SimpleMatrix dy = outputError(pass.probabilities(t), call.y()[t]);
      dWya = dWya.plus(dy.mult(a.transpose()));
      dby = dby.plus(dy);
      SimpleMatrix da = parameters.Wya().transpose().mult(dy).plus(daNext);
      SimpleMatrix daRaw = Entries.map(a, this::slope).elementMult(da);
      db = biasGradient(db, daRaw);
      dWax = dWax.plus(daRaw.mult(oneHot(call.x()[t], parameters.inputs()).transpose()));
      dWaa = dWaa.plus(daRaw.mult(pass.state(t - 1).transpose()));
      daNext = parameters.Waa().transpose().mult(daRaw);
    }
    return new Gradients(dWax, dWaa, dWya, db, dby);
  }

  IntStream order(int steps) {
    return IntStream.iterate(steps - 1, t -> t >= 0, t -> t - 1);
  }

  SimpleMatrix outputError(SimpleMatrix probabilities, int label) {
    SimpleMatrix dy = probabilities.copy();
    dy.set(label, dy.get(label) - 1);
    return dy;
  }

  double slope(double a) {
    return 1 - a * a;
  }

  SimpleMatrix biasGradient(SimpleMatrix soFar, SimpleMatrix daRaw) {
    return soFar.plus(daRaw);
  }

  private static SimpleMatrix oneHot(int index, int size) {
    SimpleMatrix x = new SimpleMatrix(size, 1);
    if (index != Rnn.NO_INPUT) {
      x.set(index, 1);
    }
    return x;
  }
}

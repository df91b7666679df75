package dinosaurus.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import java.util.Arrays;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** The way of a gradient back through time is what differences of the loss say. */
class GradientNormsTest {

  private static final double STEP = 1e-5;

  private final Parameters parameters = new Settings(1, 6, 1, 0.7, 1, 0).initialParameters(5);
  private final int[] x = {Rnn.NO_INPUT, 3, 1, 4, 2};
  private final int[] y = {3, 1, 4, 2, 0};

  @Test
  void everyStepBackAgreesWithDifferences() {
    ForwardPass pass = Rnn.forward(x, y, new SimpleMatrix(6, 1), parameters);
    double[] norms = GradientNorms.backThroughTime(x, y, new SimpleMatrix(6, 1), parameters);
    assertEquals(x.length, norms.length);
    for (int back = 0; back < norms.length - 1; back++) {
      int next = x.length - back;
      SimpleMatrix state = pass.state(next - 1);
      assertEquals(back == 0 ? atTheOutput(state) : difference(next, state), norms[back], 1e-6);
    }
  }

  /** Differentiates the last loss by the state before a time step. */
  private double difference(int next, SimpleMatrix state) {
    double[] slopes = new double[6];
    for (int i = 0; i < 6; i++) {
      slopes[i] = (lastLoss(next, state, i, STEP) - lastLoss(next, state, i, -STEP)) / (2 * STEP);
    }
    return GradientNorms.of(slopes);
  }

  private double lastLoss(int next, SimpleMatrix state, int unit, double change) {
    SimpleMatrix changed = state.copy();
    changed.set(unit, changed.get(unit) + change);
    int[] rest = Arrays.copyOfRange(x, next, x.length);
    ForwardPass pass =
        Rnn.forward(rest, Arrays.copyOfRange(y, next, y.length), changed, parameters);
    return -Math.log(pass.probabilities(rest.length - 1).get(y[y.length - 1]));
  }

  /** Computes the norm of Wya^T (y - one-hot), the gradient of the last loss by the last state. */
  private double atTheOutput(SimpleMatrix state) {
    SimpleMatrix dz = Rnn.softmax(parameters.Wya().mult(state).plus(parameters.by()));
    int label = y[y.length - 1];
    dz.set(label, dz.get(label) - 1);
    return parameters.Wya().transpose().mult(dz).normF();
  }
}

package dinosaurus.shakespeare;

import dinosaurus.shakespeare.Safetensors.Tensor;
import dinosaurus.toolkit.Rnn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Computes the network by the equations in the handout, without the library: what tests compare it
 * with.
 */
final class PlainLstm {

  private PlainLstm() {}

  /** Computes the scores of the next character after a window, (characters, 1). */
  static SimpleMatrix scores(Map<String, Tensor> tensors, int[] window, int characters) {
    SimpleMatrix[] inputs =
        Arrays.stream(window)
            .mapToObj(index -> oneHot(index, characters))
            .toArray(SimpleMatrix[]::new);
    for (String layer : List.of("01LSTM_l_0_", "03LSTM_l_0_")) {
      inputs = states(tensors, layer, inputs);
    }
    SimpleMatrix last = inputs[inputs.length - 1];
    return matrix(tensors.get("06Linear_weight"))
        .mult(last)
        .plus(matrix(tensors.get("06Linear_bias")));
  }

  private static SimpleMatrix[] states(
      Map<String, Tensor> tensors, String layer, SimpleMatrix[] inputs) {
    SimpleMatrix fromInput = matrix(tensors.get(layer + "i2h_WEIGHT"));
    SimpleMatrix fromState = matrix(tensors.get(layer + "h2h_WEIGHT"));
    SimpleMatrix bias =
        matrix(tensors.get(layer + "i2h_BIAS")).plus(matrix(tensors.get(layer + "h2h_BIAS")));
    int units = fromState.getNumCols();
    SimpleMatrix a = new SimpleMatrix(units, 1);
    SimpleMatrix c = new SimpleMatrix(units, 1);
    SimpleMatrix[] states = new SimpleMatrix[inputs.length];
    for (int t = 0; t < inputs.length; t++) {
      SimpleMatrix sums = fromInput.mult(inputs[t]).plus(fromState.mult(a)).plus(bias);
      SimpleMatrix update = sigmoid(sums.rows(0, units));
      SimpleMatrix forget = sigmoid(sums.rows(units, 2 * units));
      SimpleMatrix candidate = tanh(sums.rows(2 * units, 3 * units));
      SimpleMatrix output = sigmoid(sums.rows(3 * units, 4 * units));
      c = forget.elementMult(c).plus(update.elementMult(candidate));
      a = output.elementMult(tanh(c));
      states[t] = a;
    }
    return states;
  }

  private static SimpleMatrix oneHot(int index, int size) {
    SimpleMatrix x = new SimpleMatrix(size, 1);
    if (index != Rnn.NO_INPUT) {
      x.set(index, 1);
    }
    return x;
  }

  private static SimpleMatrix matrix(Tensor tensor) {
    int rows = (int) tensor.shape()[0];
    SimpleMatrix matrix = new SimpleMatrix(rows, tensor.values().length / rows);
    for (int i = 0; i < tensor.values().length; i++) {
      matrix.set(i, tensor.values()[i]);
    }
    return matrix;
  }

  private static SimpleMatrix sigmoid(SimpleMatrix z) {
    return z.elementOp((int row, int column, double value) -> 1 / (1 + Math.exp(-value)));
  }

  private static SimpleMatrix tanh(SimpleMatrix z) {
    return z.elementOp((int row, int column, double value) -> Math.tanh(value));
  }
}

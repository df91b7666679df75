package dinosaurus.toolkit;

import org.ejml.simple.SimpleMatrix;

/**
 * Holds the parameters of the network.
 *
 * <p>The record keeps the matrices it is given, so that {@link Rnn#update} can change them in
 * place; {@link #copy()} gives independent ones.
 *
 * @param Wax weights from the input to the hidden state, (n_a, n_x)
 * @param Waa weights from the previous hidden state to the hidden state, (n_a, n_a)
 * @param Wya weights from the hidden state to the output, (n_y, n_a)
 * @param b bias of the hidden state, (n_a, 1)
 * @param by bias of the output, (n_y, 1)
 */
public record Parameters(
    SimpleMatrix Wax, SimpleMatrix Waa, SimpleMatrix Wya, SimpleMatrix b, SimpleMatrix by) {

  /**
   * Checks that the five shapes belong together.
   *
   * @throws IllegalArgumentException if a matrix is null or a shape doesn't fit; the message names
   *     the matrix, its shape and the shape expected
   */
  public Parameters {
    int hiddenUnits = Shapes.rows("Waa", Waa);
    int outputs = Shapes.rows("Wya", Wya);
    Shapes.require("Waa", Waa, hiddenUnits, hiddenUnits);
    Shapes.require("Wax", Wax, hiddenUnits, Wax == null ? 0 : Wax.getNumCols());
    Shapes.require("Wya", Wya, outputs, hiddenUnits);
    Shapes.require("b", b, hiddenUnits, 1);
    Shapes.require("by", by, outputs, 1);
  }

  /** Returns n_a, the number of hidden units. */
  public int hiddenUnits() {
    return Waa.getNumRows();
  }

  /** Returns n_x, the length of the one-hot input vector. */
  public int inputs() {
    return Wax.getNumCols();
  }

  /** Returns n_y, the number of characters the network gives probabilities for. */
  public int outputs() {
    return Wya.getNumRows();
  }

  /** Returns parameters with the same values in matrices of their own. */
  public Parameters copy() {
    return new Parameters(Wax.copy(), Waa.copy(), Wya.copy(), b.copy(), by.copy());
  }
}

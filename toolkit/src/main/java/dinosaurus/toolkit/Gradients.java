package dinosaurus.toolkit;

import org.ejml.simple.SimpleMatrix;

/**
 * Holds the gradient of the loss with respect to each of the {@link Parameters}.
 *
 * <p>The record keeps the matrices it is given; {@link #copy()} gives independent ones.
 *
 * @param dWax gradient of Wax, (n_a, n_x)
 * @param dWaa gradient of Waa, (n_a, n_a)
 * @param dWya gradient of Wya, (n_y, n_a)
 * @param db gradient of b, (n_a, 1)
 * @param dby gradient of by, (n_y, 1)
 */
public record Gradients(
    SimpleMatrix dWax, SimpleMatrix dWaa, SimpleMatrix dWya, SimpleMatrix db, SimpleMatrix dby) {

  /**
   * Checks that the five shapes belong together.
   *
   * @throws IllegalArgumentException if a matrix is null or a shape doesn't fit; the message names
   *     the matrix, its shape and the shape expected
   */
  public Gradients {
    int hiddenUnits = Shapes.rows("dWaa", dWaa);
    int outputs = Shapes.rows("dWya", dWya);
    Shapes.require("dWaa", dWaa, hiddenUnits, hiddenUnits);
    Shapes.require("dWax", dWax, hiddenUnits, dWax == null ? 0 : dWax.getNumCols());
    Shapes.require("dWya", dWya, outputs, hiddenUnits);
    Shapes.require("db", db, hiddenUnits, 1);
    Shapes.require("dby", dby, outputs, 1);
  }

  /** Returns gradients with the same values in matrices of their own. */
  public Gradients copy() {
    return new Gradients(dWax.copy(), dWaa.copy(), dWya.copy(), db.copy(), dby.copy());
  }
}

package dinosaurus.rubric.answers;

import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * Names a matrix as the equations do.
 *
 * @param name such as {@code dWax}
 * @param matrix its values
 */
public record Tensor(String name, SimpleMatrix matrix) {

  /** Returns the five gradients in the order of the record. */
  public static List<Tensor> of(Gradients gradients) {
    return List.of(
        new Tensor("dWax", gradients.dWax()),
        new Tensor("dWaa", gradients.dWaa()),
        new Tensor("dWya", gradients.dWya()),
        new Tensor("db", gradients.db()),
        new Tensor("dby", gradients.dby()));
  }

  /** Returns the five parameters in the order of the record. */
  public static List<Tensor> of(Parameters parameters) {
    return List.of(
        new Tensor("Wax", parameters.Wax()),
        new Tensor("Waa", parameters.Waa()),
        new Tensor("Wya", parameters.Wya()),
        new Tensor("b", parameters.b()),
        new Tensor("by", parameters.by()));
  }

  /** Returns the shapes, to compare. */
  public static List<String> shapes(List<Tensor> tensors) {
    return tensors.stream().map(Tensor::shape).toList();
  }

  /** Returns all entries of all tensors, row by row. */
  public static DoubleStream entries(List<Tensor> tensors) {
    return tensors.stream()
        .map(Tensor::matrix)
        .flatMapToDouble(
            matrix -> IntStream.range(0, matrix.getNumElements()).mapToDouble(matrix::get));
  }

  /** Tells whether another tensor is this one with its rows as columns. */
  boolean isTransposeOf(Tensor other, Closeness closeness) {
    if (rows() != other.columns() || columns() != other.rows()) {
      return false;
    }
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        if (!closeness.accepts(matrix.get(row, column), other.matrix.get(column, row))) {
          return false;
        }
      }
    }
    return true;
  }

  int rows() {
    return matrix.getNumRows();
  }

  int columns() {
    return matrix.getNumCols();
  }

  /** Returns the shape: {@code (5, 3)}. */
  public String shape() {
    return "(" + rows() + ", " + columns() + ")";
  }

  /** Names an entry: {@code dWax[3][1]}, or {@code db[4]} in a column. */
  String entry(int row, int column) {
    return name + "[" + row + "]" + (columns() == 1 ? "" : "[" + column + "]");
  }
}

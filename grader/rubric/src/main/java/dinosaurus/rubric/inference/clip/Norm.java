package dinosaurus.rubric.inference.clip;

import java.util.function.ToDoubleFunction;
import org.ejml.simple.SimpleMatrix;

/** Sizes of a matrix that clipping by a norm divides by. */
enum Norm {
  LENGTH("the root of the sum of the squares", SimpleMatrix::normF),
  LARGEST("the size of the largest", SimpleMatrix::elementMaxAbs),
  MAXIMUM("the largest", SimpleMatrix::elementMax),
  SUM_OF_SIZES("the sum of the sizes", matrix -> sizes(matrix)),
  SUM("the sum", SimpleMatrix::elementSum),
  MEAN_SIZE("the mean size", matrix -> sizes(matrix) / matrix.getNumElements()),
  MEAN("the mean", matrix -> matrix.elementSum() / matrix.getNumElements()),
  SQUARES("the sum of the squares", matrix -> Math.pow(matrix.normF(), 2)),
  ROOT_MEAN_SQUARE(
      "the root of the mean square", matrix -> matrix.normF() / Math.sqrt(matrix.getNumElements()));

  private final String words;
  private final ToDoubleFunction<SimpleMatrix> size;

  Norm(String words, ToDoubleFunction<SimpleMatrix> size) {
    this.words = words;
    this.size = size;
  }

  private static double sizes(SimpleMatrix matrix) {
    return matrix.elementOp((int row, int column, double entry) -> Math.abs(entry)).elementSum();
  }

  double of(SimpleMatrix matrix) {
    return size.applyAsDouble(matrix);
  }

  String words() {
    return words;
  }
}

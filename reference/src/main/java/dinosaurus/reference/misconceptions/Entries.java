package dinosaurus.reference.misconceptions;

import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.ejml.simple.SimpleMatrix;

/** Applies one function to every entry or every matrix. */
final class Entries {

  private Entries() {}

  static Gradients map(Gradients gradients, UnaryOperator<SimpleMatrix> function) {
    return new Gradients(
        function.apply(gradients.dWax()),
        function.apply(gradients.dWaa()),
        function.apply(gradients.dWya()),
        function.apply(gradients.db()),
        function.apply(gradients.dby()));
  }

  static SimpleMatrix map(SimpleMatrix matrix, DoubleUnaryOperator function) {
    return matrix.elementOp((int row, int column, double value) -> function.applyAsDouble(value));
  }

  static void change(SimpleMatrix matrix, DoubleUnaryOperator function) {
    matrix.setTo(map(matrix, function));
  }

  static void change(Parameters parameters, DoubleUnaryOperator function) {
    matrices(parameters).forEach(matrix -> change(matrix, function));
  }

  static List<SimpleMatrix> matrices(Parameters parameters) {
    return List.of(
        parameters.Wax(), parameters.Waa(), parameters.Wya(), parameters.b(), parameters.by());
  }
}

package dinosaurus.rubric.inference.clip;

import dinosaurus.toolkit.Gradients;
import java.util.Arrays;
import org.ejml.simple.SimpleMatrix;

/** Reads small matrices, a character for each entry: {@code 19/n5}. */
final class Matrices {

  private Matrices() {}

  /** Reads rows of digits; {@code n} is -9 and {@code m} is -5. */
  static SimpleMatrix of(String rows) {
    return new SimpleMatrix(
        Arrays.stream(rows.split("/"))
            .map(row -> row.chars().mapToDouble(Matrices::entry).toArray())
            .toArray(double[][]::new));
  }

  private static double entry(int character) {
    return switch (character) {
      case 'n' -> -9;
      case 'm' -> -5;
      default -> character - '0';
    };
  }

  /** Returns gradients of which the first is a matrix, and the others are zero. */
  static Gradients first(SimpleMatrix matrix) {
    int units = matrix.getNumRows();
    return new Gradients(
        matrix,
        new SimpleMatrix(units, units),
        new SimpleMatrix(1, units),
        new SimpleMatrix(units, 1),
        new SimpleMatrix(1, 1));
  }
}

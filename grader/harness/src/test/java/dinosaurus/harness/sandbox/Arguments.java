package dinosaurus.harness.sandbox;

import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import org.ejml.simple.SimpleMatrix;

/** Small arguments for calls. */
final class Arguments {

  static final Vocabulary VOCABULARY = Vocabulary.ofText("ab");

  private Arguments() {}

  static Gradients gradients() {
    return new Gradients(ones(2, 3), ones(2, 2), ones(3, 2), ones(2, 1), ones(3, 1));
  }

  static Parameters parameters() {
    return new Parameters(ones(2, 3), ones(2, 2), ones(3, 2), ones(2, 1), ones(3, 1));
  }

  private static SimpleMatrix ones(int rows, int columns) {
    return SimpleMatrix.filled(rows, columns, 1);
  }
}

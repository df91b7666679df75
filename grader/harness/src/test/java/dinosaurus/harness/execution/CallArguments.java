package dinosaurus.harness.execution;

import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import org.ejml.simple.SimpleMatrix;

/** Small arguments for calls. */
public final class CallArguments {

  public static final Vocabulary VOCABULARY = Vocabulary.ofText("ab");

  private CallArguments() {}

  public static Gradients gradients() {
    return new Gradients(ones(2, 3), ones(2, 2), ones(3, 2), ones(2, 1), ones(3, 1));
  }

  public static Parameters parameters() {
    return new Parameters(ones(2, 3), ones(2, 2), ones(3, 2), ones(2, 1), ones(3, 1));
  }

  private static SimpleMatrix ones(int rows, int columns) {
    return SimpleMatrix.filled(rows, columns, 1);
  }
}

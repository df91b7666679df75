package dinosaurus.reference.misconceptions;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Gradients;
import java.util.function.DoubleBinaryOperator;
import java.util.function.UnaryOperator;
import org.ejml.simple.SimpleMatrix;

/** Clips by a rule of its own. */
final class Clipping extends ReferenceModel {

  private final Rule rule;

  /** Says what becomes of gradients. */
  interface Rule {
    Gradients apply(Gradients gradients, double maxValue);
  }

  /** Says which entries are visited. */
  interface Places {
    boolean has(SimpleMatrix matrix, int index);
  }

  Clipping(Rule rule) {
    this.rule = rule;
  }

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    return rule.apply(gradients, maxValue);
  }

  /** Returns the correct value of an entry. */
  static double clipped(double value, double maxValue) {
    return Math.max(-maxValue, Math.min(maxValue, value));
  }

  /** Makes new matrices whose entries follow from the value and the bound. */
  static Clipping entries(DoubleBinaryOperator entry) {
    return new Clipping(
        (gradients, maxValue) -> Entries.map(gradients, matrix -> mapped(matrix, entry, maxValue)));
  }

  /** Changes the entries of the argument itself and returns it. */
  static Clipping inPlace(DoubleBinaryOperator entry) {
    return new Clipping(
        (gradients, maxValue) -> {
          Entries.map(
              gradients,
              matrix -> {
                matrix.setTo(mapped(matrix, entry, maxValue));
                return matrix;
              });
          return gradients;
        });
  }

  /** Makes new matrices in which only some entries are clipped. */
  static Clipping visiting(Places visited) {
    return new Clipping(
        (gradients, maxValue) ->
            Entries.map(gradients, matrix -> visited(matrix.copy(), visited, maxValue)));
  }

  /** Clips correctly, then does something to every matrix. */
  static Clipping then(UnaryOperator<SimpleMatrix> afterwards) {
    return new Clipping(
        (gradients, maxValue) ->
            Entries.map(
                gradients,
                matrix -> afterwards.apply(mapped(matrix, Clipping::clipped, maxValue))));
  }

  private static SimpleMatrix visited(SimpleMatrix matrix, Places visited, double maxValue) {
    for (int i = 0; i < matrix.getNumElements(); i++) {
      if (visited.has(matrix, i)) {
        matrix.set(i, clipped(matrix.get(i), maxValue));
      }
    }
    return matrix;
  }

  private static SimpleMatrix mapped(
      SimpleMatrix matrix, DoubleBinaryOperator entry, double maxValue) {
    return Entries.map(matrix, value -> entry.applyAsDouble(value, maxValue));
  }
}

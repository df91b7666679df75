package dinosaurus.harness.heldout;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Gradients;
import org.ejml.simple.SimpleMatrix;

/** Gets exercise 1 wrong. */
final class WrongClips {

  private WrongClips() {}

  /** Takes the remainder by the bound, to bring entries into the range. */
  static final class Remainder extends ClipAttempt {
    @Override
    SimpleMatrix clipped(SimpleMatrix matrix, double maxValue) {
      return matrix.elementOp((int row, int column, double value) -> value % maxValue);
    }
  }

  /** Squashes every entry with a tanh that never reaches the bound. */
  static final class SmoothBound extends ClipAttempt {
    @Override
    SimpleMatrix clipped(SimpleMatrix matrix, double maxValue) {
      return matrix.elementOp(
          (int row, int column, double value) -> maxValue * Math.tanh(value / maxValue));
    }
  }

  /** Lets both loops end at the smaller side, so that only the leading square is clipped. */
  static final class SquareBlock extends ClipAttempt {
    @Override
    SimpleMatrix clipped(SimpleMatrix matrix, double maxValue) {
      int side = Math.min(matrix.getNumRows(), matrix.getNumCols());
      return matrix.elementOp(
          (int row, int column, double value) ->
              row < side && column < side ? Math.max(-maxValue, Math.min(maxValue, value)) : value);
    }
  }

  /** Scales every row whose largest entry is beyond the bound, so that the row keeps direction. */
  static final class ScaledRows extends ClipAttempt {
    @Override
    SimpleMatrix clipped(SimpleMatrix matrix, double maxValue) {
      SimpleMatrix result = matrix.copy();
      for (int row = 0; row < matrix.getNumRows(); row++) {
        double largest = matrix.getRow(row).elementMaxAbs();
        if (largest > maxValue) {
          result.setRow(row, matrix.getRow(row).scale(maxValue / largest));
        }
      }
      return result;
    }
  }

  /** Keeps the bound in an int, which cuts its decimals off. */
  static final class WholeBound extends ClipAttempt {
    @Override
    SimpleMatrix clipped(SimpleMatrix matrix, double maxValue) {
      int bound = (int) maxValue;
      return matrix.elementOp(
          (int row, int column, double value) -> Math.max(-bound, Math.min(bound, value)));
    }
  }

  /** Forgets dWya, and clips the biases from above only. */
  static final class HalfDoneBiases extends ReferenceModel {
    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      Gradients right = super.clip(gradients, maxValue);
      return new Gradients(
          right.dWax(),
          right.dWaa(),
          gradients.dWya().copy(),
          fromAbove(gradients.db(), maxValue),
          fromAbove(gradients.dby(), maxValue));
    }

    private static SimpleMatrix fromAbove(SimpleMatrix bias, double maxValue) {
      return bias.elementOp((int row, int column, double value) -> Math.min(maxValue, value));
    }
  }
}

package dinosaurus.rubric.inference.clip;

import dinosaurus.toolkit.Gradients;
import org.ejml.simple.SimpleMatrix;

/**
 * Looks at each entry by itself.
 *
 * @param positive what becomes of positive entries
 * @param negative what becomes of negative ones, with their signs turned
 */
public record SidesRule(EntryRule positive, EntryRule negative) implements GradientRule {

  @Override
  public SimpleMatrix on(Gradients given, int gradient, double bound) {
    return GradientRule.of(given, gradient)
        .elementOp((int row, int column, double entry) -> on(entry, bound));
  }

  private double on(double entry, double bound) {
    if (entry > 0) {
      return positive.on(entry, bound);
    }
    if (entry < 0) {
      return -negative.on(-entry, bound);
    }
    double zero = positive.on(0, bound);
    return zero == 0 ? entry : zero;
  }
}

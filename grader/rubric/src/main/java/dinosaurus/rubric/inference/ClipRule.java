package dinosaurus.rubric.inference;

import dinosaurus.rubric.answers.Tensor;
import dinosaurus.toolkit.Gradients;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * Clips as a submission did on every public case, by rules that were solved for.
 *
 * @param positive what becomes of positive entries, for each gradient
 * @param negative what becomes of negative ones, with their signs turned
 */
public record ClipRule(List<BoundRule> positive, List<BoundRule> negative) {

  /** Copies the lists, so that a rule never changes. */
  public ClipRule {
    positive = List.copyOf(positive);
    negative = List.copyOf(negative);
  }

  /**
   * Clips.
   *
   * @param gradients the gradients; not modified
   * @param bound the bound, positive
   * @return new gradients
   */
  public Gradients clip(Gradients gradients, double bound) {
    List<SimpleMatrix> clipped =
        IntStream.range(0, positive.size())
            .mapToObj(i -> clip(i, Tensor.of(gradients).get(i).matrix(), bound))
            .toList();
    return new Gradients(
        clipped.get(0), clipped.get(1), clipped.get(2), clipped.get(3), clipped.get(4));
  }

  private SimpleMatrix clip(int gradient, SimpleMatrix matrix, double bound) {
    SimpleMatrix clipped = matrix.copy();
    for (int i = 0; i < matrix.getNumElements(); i++) {
      double given = matrix.get(i);
      if (given > 0) {
        clipped.set(i, positive.get(gradient).on(given, bound));
      } else if (given < 0) {
        clipped.set(i, -negative.get(gradient).on(-given, bound));
      }
    }
    return clipped;
  }
}

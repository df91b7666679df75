package dinosaurus.rubric.inference.clip;

import dinosaurus.toolkit.Gradients;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * Clips as a submission did on every public case, by rules that were solved for.
 *
 * @param rules what becomes of each gradient
 */
public record ClipRule(List<GradientRule> rules) {

  /** Copies the list, so that a rule never changes. */
  public ClipRule {
    rules = List.copyOf(rules);
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
        IntStream.range(0, rules.size())
            .mapToObj(i -> rules.get(i).on(gradients, i, bound))
            .toList();
    return new Gradients(
        clipped.get(0), clipped.get(1), clipped.get(2), clipped.get(3), clipped.get(4));
  }
}

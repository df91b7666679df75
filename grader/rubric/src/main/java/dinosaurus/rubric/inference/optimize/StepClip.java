package dinosaurus.rubric.inference.optimize;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.Call;
import dinosaurus.rubric.inference.clip.ClipNumbers;
import dinosaurus.rubric.inference.clip.ClipRule;
import dinosaurus.rubric.inference.clip.GradientRule;
import dinosaurus.toolkit.Gradients;
import java.util.Collections;

/** Makes of the gradients of a step those that come back. */
public interface StepClip {

  /**
   * Returns new gradients.
   *
   * @param gradients the gradients of the backward pass; not modified
   * @param given the call
   */
  Gradients clip(Gradients gradients, Call.Optimize given);

  /**
   * Clips by a rule that doesn't depend on the call.
   *
   * @param rule the rule
   */
  record AtBound(ClipRule rule) implements StepClip {

    /** Treats all gradients alike. */
    public static AtBound everywhere(GradientRule rule) {
      return new AtBound(new ClipRule(Collections.nCopies(ClipNumbers.NAMES.size(), rule)));
    }

    @Override
    public Gradients clip(Gradients gradients, Call.Optimize given) {
      return rule.clip(gradients, Assignment.CLIPPING_BOUND);
    }
  }
}

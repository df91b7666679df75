package dinosaurus.rubric.inference.optimize;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Call;
import dinosaurus.rubric.answers.Tensor;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Takes a step as a submission did on every public case, by rules that were solved for.
 *
 * @param way how the network is run
 * @param clipping how gradients are clipped
 * @param updates what is subtracted from each parameter
 * @param loss which loss comes back
 * @param state which state comes back
 */
public record StepRule(
    KnownPass way, StepClip clipping, List<UpdateRule> updates, KnownLoss loss, KnownState state) {

  /** Copies the list, so that a rule never changes. */
  public StepRule {
    updates = List.copyOf(updates);
  }

  /**
   * Takes a step.
   *
   * @param x the indices of the input characters; not modified
   * @param y the indices of the characters to predict; not modified
   * @param aPrev the state before, (n_a,1); not modified
   * @param parameters the parameters; updated in place
   * @param learningRate the learning rate
   * @return the loss, the gradients, and a state
   */
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    Call.Optimize given = new Call.Optimize(x, y, aPrev, parameters.copy(), learningRate);
    ForwardPass pass = way.forward(given);
    Gradients unclipped = way.backward(given, pass);
    Gradients clipped = clipping.clip(unclipped, given);
    for (int i = 0; i < updates.size(); i++) {
      updates
          .get(i)
          .apply(
              Tensor.of(parameters).get(i).matrix(),
              Tensor.of(clipped).get(i).matrix(),
              Tensor.of(unclipped).get(i).matrix(),
              given);
    }
    OptimizationStep bare = new OptimizationStep(0, clipped, aPrev);
    Answer<Call.Optimize, OptimizationStep> moved = new Answer<>(given.updated(parameters), bare);
    Step step = new Step(given, moved, pass, unclipped);
    return new OptimizationStep(loss.of(step), clipped, state.of(step).copy());
  }
}

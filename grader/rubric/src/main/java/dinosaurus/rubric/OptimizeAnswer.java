package dinosaurus.rubric;

import dinosaurus.fixtures.Answer;
import dinosaurus.fixtures.OptimizeFixture;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import org.ejml.simple.SimpleMatrix;

/**
 * Records a call of {@code optimize}.
 *
 * @param x the inputs it was given, after the call
 * @param y the labels it was given, after the call
 * @param aPrev the state it was given, after the call
 * @param parameters the parameters it was given, after the call
 * @param loss the loss it returned
 * @param gradients the gradients it returned
 * @param aLast the state it returned
 */
record OptimizeAnswer(
    int[] x,
    int[] y,
    SimpleMatrix aPrev,
    Parameters parameters,
    double loss,
    Gradients gradients,
    SimpleMatrix aLast)
    implements Recorded {

  static Reply<OptimizeAnswer> observe(CharacterModel model, OptimizeFixture fixture) {
    int[] x = fixture.x().clone();
    int[] y = fixture.y().clone();
    SimpleMatrix aPrev = fixture.aPrev().copy();
    Parameters parameters = fixture.parameters().copy();
    OptimizationStep step = model.optimize(x, y, aPrev, parameters, fixture.learningRate());
    if (step == null) {
      return Reply.refused("optimize returned null, but must return a step.");
    }
    if (step.gradients() == null || step.aLast() == null) {
      return Reply.refused(
          "optimize returned a step whose "
              + (step.gradients() == null ? "gradients are" : "last state is")
              + " null.");
    }
    return new Reply.Answered<>(
        new OptimizeAnswer(
            x,
            y,
            aPrev.copy(),
            parameters.copy(),
            step.loss(),
            step.gradients().copy(),
            step.aLast().copy()));
  }

  @Override
  public Answer answer() {
    return Answer.ofOptimize(x, y, aPrev, parameters, new OptimizationStep(loss, gradients, aLast));
  }
}

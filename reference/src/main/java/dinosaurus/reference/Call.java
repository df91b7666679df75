package dinosaurus.reference;

import dinosaurus.fixtures.Answer;
import dinosaurus.fixtures.ClipFixture;
import dinosaurus.fixtures.Fixture;
import dinosaurus.fixtures.ModelFixture;
import dinosaurus.fixtures.OptimizeFixture;
import dinosaurus.fixtures.SampleFixture;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Calls a model with copies of a case's arguments.
 *
 * @param model the model to ask
 */
record Call(CharacterModel model) {

  /** Returns the model's answer, which may be an exception. */
  Answer on(Fixture fixture) {
    try {
      return answer(fixture);
    } catch (RuntimeException e) {
      String type = e.getClass().getSimpleName();
      return Answer.ofThrown(e.getMessage() == null ? type : type + ": " + e.getMessage());
    }
  }

  private Answer answer(Fixture fixture) {
    if (fixture instanceof ClipFixture clip) {
      return clip(clip);
    }
    if (fixture instanceof SampleFixture sample) {
      return sample(sample);
    }
    if (fixture instanceof OptimizeFixture optimize) {
      return optimize(optimize);
    }
    return model((ModelFixture) fixture);
  }

  private Answer clip(ClipFixture fixture) {
    Gradients argument = fixture.gradients().copy();
    Gradients result = model.clip(argument, fixture.maxValue());
    return Answer.ofClip(argument, result, Answer.shared(argument, result));
  }

  private Answer sample(SampleFixture fixture) {
    Parameters argument = fixture.parameters().copy();
    return Answer.ofSample(argument, model.sample(argument, fixture.vocabulary(), fixture.seed()));
  }

  private Answer optimize(OptimizeFixture fixture) {
    int[] x = fixture.x().clone();
    int[] y = fixture.y().clone();
    SimpleMatrix aPrev = fixture.aPrev().copy();
    Parameters parameters = fixture.parameters().copy();
    OptimizationStep step = model.optimize(x, y, aPrev, parameters, fixture.learningRate());
    return Answer.ofOptimize(x, y, aPrev, parameters, step);
  }

  private Answer model(ModelFixture fixture) {
    List<String> argument = new ArrayList<>(fixture.corpus().names());
    return Answer.ofModel(
        argument, model.model(argument, fixture.corpus().vocabulary(), fixture.options()));
  }
}

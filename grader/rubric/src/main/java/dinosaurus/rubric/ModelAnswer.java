package dinosaurus.rubric;

import dinosaurus.fixtures.Answer;
import dinosaurus.fixtures.ModelFixture;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Records a call of {@code model}.
 *
 * @param names the names it was given, after the call
 * @param parameters the parameters it returned
 * @param lastName the last name it returned
 * @param checkpoints the checkpoints it returned
 */
record ModelAnswer(
    List<String> names, Parameters parameters, String lastName, List<Checkpoint> checkpoints)
    implements Recorded {

  private static final int MOST_CHECKPOINTS = 100_000;

  static Reply<ModelAnswer> observe(CharacterModel model, ModelFixture fixture) {
    List<String> names = new ArrayList<>(fixture.corpus().names());
    TrainedModel trained = model.model(names, fixture.corpus().vocabulary(), fixture.options());
    if (trained == null) {
      return Reply.refused("model returned null, but must return a trained model.");
    }
    if (trained.parameters() == null || trained.lastName() == null) {
      return Reply.refused(
          "model returned a trained model whose "
              + (trained.parameters() == null ? "parameters are" : "last name is")
              + " null.");
    }
    if (trained.checkpoints().size() > MOST_CHECKPOINTS) {
      return Reply.refused("model returned more than " + MOST_CHECKPOINTS + " checkpoints.");
    }
    return new Reply.Answered<>(
        new ModelAnswer(
            new ArrayList<>(names),
            trained.parameters().copy(),
            trained.lastName(),
            trained.checkpoints()));
  }

  @Override
  public Answer answer() {
    return Answer.ofModel(names, new TrainedModel(parameters, lastName, checkpoints));
  }
}

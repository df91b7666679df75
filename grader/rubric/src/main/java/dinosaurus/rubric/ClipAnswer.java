package dinosaurus.rubric;

import dinosaurus.fixtures.Answer;
import dinosaurus.fixtures.ClipFixture;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import java.util.List;

/**
 * Records a call of {@code clip}.
 *
 * @param argument the gradients it was given, after the call
 * @param result the gradients it returned
 * @param shared the names of the gradients that it returned in the memory of its argument
 */
record ClipAnswer(Gradients argument, Gradients result, List<String> shared) implements Recorded {

  static Reply<ClipAnswer> observe(CharacterModel model, ClipFixture fixture) {
    Gradients argument = fixture.gradients().copy();
    Gradients result = model.clip(argument, fixture.maxValue());
    if (result == null) {
      return Reply.refused("clip returned null, but must return gradients.");
    }
    return new Reply.Answered<>(
        new ClipAnswer(argument.copy(), result.copy(), Answer.shared(argument, result)));
  }

  @Override
  public Answer answer() {
    return Answer.ofClip(argument, result, shared);
  }
}

package dinosaurus.grader.rubric;

import dinosaurus.fixtures.ClipFixture;
import dinosaurus.grader.comparison.Tensor;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import java.util.ArrayList;
import java.util.List;

/**
 * Records a call of {@code clip}.
 *
 * @param argument the gradients it was given, after the call
 * @param result the gradients it returned
 * @param shared the names of the gradients that it returned in the memory of its argument
 */
record ClipAnswer(Gradients argument, Gradients result, List<String> shared) {

  static Reply<ClipAnswer> observe(CharacterModel model, ClipFixture fixture) {
    Gradients argument = fixture.gradients().copy();
    Gradients result = model.clip(argument, fixture.maxValue());
    if (result == null) {
      return Reply.refused("clip returned null, but must return gradients.");
    }
    return new Reply.Answered<>(
        new ClipAnswer(argument.copy(), result.copy(), shared(argument, result)));
  }

  private static List<String> shared(Gradients argument, Gradients result) {
    List<Tensor> given = Tensor.of(argument);
    List<Tensor> returned = Tensor.of(result);
    List<String> shared = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      if (returned.get(i).sharesMemoryWith(given.get(i))) {
        shared.add(given.get(i).name());
      }
    }
    return shared;
  }
}

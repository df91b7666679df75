package dinosaurus.rubric;

import dinosaurus.fixtures.Answer;
import dinosaurus.fixtures.SampleFixture;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Records a call of {@code sample}.
 *
 * @param parameters the parameters it was given, after the call
 * @param indices the indices it returned, all of them in the vocabulary
 */
record SampleAnswer(Parameters parameters, List<Integer> indices) implements Recorded {

  private static final int MOST_INDICES = 1000;

  static Reply<SampleAnswer> observe(CharacterModel model, SampleFixture fixture) {
    Parameters parameters = fixture.parameters().copy();
    List<Integer> returned = model.sample(parameters, fixture.vocabulary(), fixture.seed());
    if (returned == null) {
      return Reply.refused("sample returned null, but must return a list of indices.");
    }
    List<Integer> indices = new ArrayList<>();
    for (Object entry : returned) {
      if (indices.size() == MOST_INDICES) {
        return Reply.refused(
            "sample returned more than "
                + MOST_INDICES
                + " indices, but a name has at most 50 characters.",
            Answer.ofEndless());
      }
      if (!(entry instanceof Integer index)) {
        return Reply.refused(outside(indices.size(), entry, fixture.vocabulary().size()));
      }
      indices.add(index);
    }
    return judged(new SampleAnswer(parameters.copy(), List.copyOf(indices)), fixture.vocabulary());
  }

  private static Reply<SampleAnswer> judged(SampleAnswer answer, Vocabulary vocabulary) {
    for (int i = 0; i < answer.indices.size(); i++) {
      int index = answer.indices.get(i);
      if (index < 0 || index >= vocabulary.size()) {
        return Reply.refused(outside(i, index, vocabulary.size()), answer.answer());
      }
    }
    return new Reply.Answered<>(answer);
  }

  @Override
  public Answer answer() {
    return Answer.ofSample(parameters, indices);
  }

  private static String outside(int position, Object entry, int size) {
    String what =
        entry == null || entry instanceof Integer
            ? String.valueOf(entry)
            : "a " + entry.getClass().getSimpleName();
    return "sample returned a list whose entry "
        + position
        + " is "
        + what
        + ", but must be an index from 0 to "
        + (size - 1)
        + ".";
  }
}

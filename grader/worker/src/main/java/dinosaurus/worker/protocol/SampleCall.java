package dinosaurus.worker.protocol;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.io.IOException;
import java.util.List;

/** A call of {@link CharacterModel#sample}. */
public record SampleCall(Parameters parameters, Vocabulary vocabulary, int seed)
    implements Call<List<Integer>> {

  @Override
  public Method method() {
    return Method.SAMPLE;
  }

  @Override
  public List<Integer> invoke(CharacterModel model) {
    return model.sample(parameters, vocabulary, seed);
  }

  @Override
  public void write(ValueWriter out) {
    out.parameters("the parameters", parameters);
    out.text("the vocabulary", vocabulary.characters());
    out.integer(seed);
  }

  static SampleCall read(ValueReader in) throws IOException {
    return new SampleCall(in.parameters(), in.vocabulary(), in.integer());
  }

  @Override
  public void writeResult(List<Integer> result, ValueWriter out) {
    out.list("the list returned", result, Integer.class, out::integer);
  }

  @Override
  public List<Integer> readResult(ValueReader in) throws IOException {
    return in.list(in::integer);
  }
}

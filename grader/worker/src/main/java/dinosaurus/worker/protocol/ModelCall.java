package dinosaurus.worker.protocol;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A call of {@link CharacterModel#model}.
 *
 * <p>An {@link ArrayList} of names arrives as one and may be changed; any other list arrives
 * unmodifiable.
 */
public record ModelCall(List<String> names, Vocabulary vocabulary, TrainingOptions options)
    implements Call<TrainedModel> {

  @Override
  public Method method() {
    return Method.MODEL;
  }

  @Override
  public TrainedModel invoke(CharacterModel model) {
    return model.model(names, vocabulary, options);
  }

  @Override
  public void write(ValueWriter out) {
    out.flag(isModifiable());
    out.texts("the names", names);
    out.text("the vocabulary", vocabulary.characters());
    out.integer(options.iterations());
    out.integer(options.hiddenUnits());
    out.integer(options.namesPerCheckpoint());
    out.flag(options.verbose());
  }

  static ModelCall read(ValueReader in) throws IOException {
    boolean modifiable = in.flag();
    List<String> names = in.texts();
    return new ModelCall(modifiable ? names : List.copyOf(names), in.vocabulary(), in.options());
  }

  @Override
  public void writeChanges(ValueWriter out) {
    out.texts("the names", isModifiable() ? names : List.of());
  }

  @Override
  public void readChanges(ValueReader in) throws IOException {
    List<String> now = in.texts();
    if (isModifiable() && !now.equals(names)) {
      names.clear();
      names.addAll(now);
    }
  }

  private boolean isModifiable() {
    return names.getClass() == ArrayList.class;
  }

  @Override
  public void writeResult(TrainedModel result, ValueWriter out) {
    ValueWriter.requirePresent("the model returned", result);
    out.parameters("the parameters returned", result.parameters());
    out.text("the last name", result.lastName());
    out.list(
        "the list of checkpoints",
        result.checkpoints(),
        Checkpoint.class,
        checkpoint -> writeCheckpoint(checkpoint, out));
  }

  private static void writeCheckpoint(Checkpoint checkpoint, ValueWriter out) {
    out.integer(checkpoint.iteration());
    out.number(checkpoint.smoothedLoss());
    out.texts("the list of names of a checkpoint", checkpoint.names());
  }

  @Override
  public TrainedModel readResult(ValueReader in) throws IOException {
    return new TrainedModel(in.parameters(), in.text(), in.list(() -> readCheckpoint(in)));
  }

  private static Checkpoint readCheckpoint(ValueReader in) throws IOException {
    return new Checkpoint(in.integer(), in.number(), in.texts());
  }
}

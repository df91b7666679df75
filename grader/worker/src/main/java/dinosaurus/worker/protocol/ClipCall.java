package dinosaurus.worker.protocol;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import java.io.IOException;

/** A call of {@link CharacterModel#clip}. */
public record ClipCall(Gradients gradients, double maxValue) implements Call<Gradients> {

  @Override
  public Method method() {
    return Method.CLIP;
  }

  @Override
  public Gradients invoke(CharacterModel model) {
    return model.clip(gradients, maxValue);
  }

  @Override
  public void write(ValueWriter out) {
    out.gradients("the gradients", gradients);
    out.number(maxValue);
  }

  static ClipCall read(ValueReader in) throws IOException {
    return new ClipCall(in.gradients(), in.number());
  }

  @Override
  public void writeResult(Gradients result, ValueWriter out) {
    out.gradients("the gradients returned", result);
  }

  @Override
  public Gradients readResult(ValueReader in) throws IOException {
    return in.gradients();
  }
}

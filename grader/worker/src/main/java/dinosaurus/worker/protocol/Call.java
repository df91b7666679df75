package dinosaurus.worker.protocol;

import dinosaurus.toolkit.CharacterModel;
import java.io.IOException;

/**
 * Holds the arguments of a call of one method.
 *
 * @param <R> what the method returns
 */
public sealed interface Call<R> permits ClipCall, SampleCall, OptimizeCall, ModelCall {

  /** Returns the method called. */
  Method method();

  /** Calls the method of a model. */
  R invoke(CharacterModel model);

  /** Writes the arguments. */
  void write(ValueWriter out);

  /** Writes those arguments again that the call may have changed and that aren't matrices. */
  default void writeChanges(ValueWriter out) {}

  /** Reads what {@link #writeChanges} wrote into this call's own arguments. */
  default void readChanges(ValueReader in) throws IOException {}

  /** Writes what the method returned. */
  void writeResult(R result, ValueWriter out);

  /** Reads what {@link #writeResult} wrote. */
  R readResult(ValueReader in) throws IOException;

  /** Reads what {@link #write} wrote. */
  static Call<?> read(Method method, ValueReader in) throws IOException {
    return switch (method) {
      case CLIP -> ClipCall.read(in);
      case SAMPLE -> SampleCall.read(in);
      case OPTIMIZE -> OptimizeCall.read(in);
      case MODEL -> ModelCall.read(in);
    };
  }
}

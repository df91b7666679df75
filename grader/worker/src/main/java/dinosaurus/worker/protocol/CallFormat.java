package dinosaurus.worker.protocol;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.TrainedModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes and reads the calls of one exercise's method.
 *
 * @param <C> the call
 * @param <R> what the method returns
 */
abstract class CallFormat<C extends Call<R>, R> {

  /** Returns the format of an exercise. */
  static CallFormat<?, ?> of(Exercise exercise) {
    return switch (exercise) {
      case CLIP -> new Clip();
      case SAMPLE -> new Sample();
      case OPTIMIZE -> new Optimize();
      case MODEL -> new Model();
    };
  }

  /** Returns the format of a call. */
  @SuppressWarnings("unchecked")
  static <R> CallFormat<Call<R>, R> of(Call<R> call) {
    return (CallFormat<Call<R>, R>) of(call.exercise());
  }

  /** Writes the arguments. */
  abstract void write(C call, ValueWriter out);

  /** Reads what {@link #write} wrote. */
  abstract C read(ValueReader in) throws ProtocolException;

  /** Writes those arguments again that the call may have changed and that aren't matrices. */
  void writeChanges(C call, ValueWriter out) {}

  /** Reads what {@link #writeChanges} wrote into a call's own arguments. */
  void readChanges(C call, ValueReader in) throws ProtocolException {}

  /** Writes what the method returned. */
  abstract void writeResult(R result, ValueWriter out);

  /** Reads what {@link #writeResult} wrote. */
  abstract R readResult(ValueReader in) throws ProtocolException;

  private static final class Clip extends CallFormat<Call.Clip, Gradients> {

    @Override
    void write(Call.Clip call, ValueWriter out) {
      out.gradients("the gradients", call.gradients());
      out.number(call.maxValue());
    }

    @Override
    Call.Clip read(ValueReader in) throws ProtocolException {
      return new Call.Clip(in.gradients(), in.number());
    }

    @Override
    void writeResult(Gradients result, ValueWriter out) {
      out.gradients("the gradients returned", result);
    }

    @Override
    Gradients readResult(ValueReader in) throws ProtocolException {
      return in.gradients();
    }
  }

  private static final class Sample extends CallFormat<Call.Sample, List<Integer>> {

    @Override
    void write(Call.Sample call, ValueWriter out) {
      out.parameters("the parameters", call.parameters());
      out.text("the vocabulary", call.vocabulary().characters());
      out.integer(call.seed());
    }

    @Override
    Call.Sample read(ValueReader in) throws ProtocolException {
      return new Call.Sample(in.parameters(), in.vocabulary(), in.integer());
    }

    @Override
    void writeResult(List<Integer> result, ValueWriter out) {
      out.list("the list returned", result, Integer.class, out::integer);
    }

    @Override
    List<Integer> readResult(ValueReader in) throws ProtocolException {
      return in.list(in::integer);
    }
  }

  private static final class Optimize extends CallFormat<Call.Optimize, OptimizationStep> {

    @Override
    void write(Call.Optimize call, ValueWriter out) {
      writeChanges(call, out);
      out.matrix("aPrev", call.aPrev());
      out.parameters("the parameters", call.parameters());
      out.number(call.learningRate());
    }

    @Override
    Call.Optimize read(ValueReader in) throws ProtocolException {
      return new Call.Optimize(
          in.integers(), in.integers(), in.matrix(), in.parameters(), in.number());
    }

    @Override
    void writeChanges(Call.Optimize call, ValueWriter out) {
      out.integers("x", call.x());
      out.integers("y", call.y());
    }

    @Override
    void readChanges(Call.Optimize call, ValueReader in) throws ProtocolException {
      change(call.x(), in.integers());
      change(call.y(), in.integers());
    }

    private static void change(int[] argument, int[] now) throws ProtocolException {
      if (now.length != argument.length) {
        throw new ProtocolException("an array argument changed its length");
      }
      System.arraycopy(now, 0, argument, 0, now.length);
    }

    @Override
    void writeResult(OptimizationStep result, ValueWriter out) {
      ValueWriter.requirePresent("the step returned", result);
      out.number(result.loss());
      out.gradients("the gradients returned", result.gradients());
      out.matrix("the aLast returned", result.aLast());
    }

    @Override
    OptimizationStep readResult(ValueReader in) throws ProtocolException {
      return new OptimizationStep(in.number(), in.gradients(), in.matrix());
    }
  }

  /** An {@link ArrayList} of names arrives as one; any other list arrives unmodifiable. */
  private static final class Model extends CallFormat<Call.Model, TrainedModel> {

    @Override
    void write(Call.Model call, ValueWriter out) {
      out.flag(isModifiable(call));
      out.texts("the names", call.names());
      out.text("the vocabulary", call.vocabulary().characters());
      out.integer(call.options().iterations());
      out.integer(call.options().hiddenUnits());
      out.integer(call.options().namesPerCheckpoint());
      out.flag(call.options().verbose());
    }

    @Override
    Call.Model read(ValueReader in) throws ProtocolException {
      boolean modifiable = in.flag();
      List<String> names = in.texts();
      return new Call.Model(modifiable ? names : List.copyOf(names), in.vocabulary(), in.options());
    }

    @Override
    void writeChanges(Call.Model call, ValueWriter out) {
      out.texts("the names", isModifiable(call) ? call.names() : List.of());
    }

    @Override
    void readChanges(Call.Model call, ValueReader in) throws ProtocolException {
      List<String> now = in.texts();
      if (isModifiable(call) && !now.equals(call.names())) {
        call.names().clear();
        call.names().addAll(now);
      }
    }

    private static boolean isModifiable(Call.Model call) {
      return call.names().getClass() == ArrayList.class;
    }

    @Override
    void writeResult(TrainedModel result, ValueWriter out) {
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
    TrainedModel readResult(ValueReader in) throws ProtocolException {
      return new TrainedModel(in.parameters(), in.text(), in.list(() -> readCheckpoint(in)));
    }

    private static Checkpoint readCheckpoint(ValueReader in) throws ProtocolException {
      return new Checkpoint(in.integer(), in.number(), in.texts());
    }
  }
}

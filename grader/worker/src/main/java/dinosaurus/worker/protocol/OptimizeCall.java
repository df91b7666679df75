package dinosaurus.worker.protocol;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import java.io.IOException;
import org.ejml.simple.SimpleMatrix;

/** A call of {@link CharacterModel#optimize}. */
public record OptimizeCall(
    int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate)
    implements Call<OptimizationStep> {

  @Override
  public Method method() {
    return Method.OPTIMIZE;
  }

  @Override
  public OptimizationStep invoke(CharacterModel model) {
    return model.optimize(x, y, aPrev, parameters, learningRate);
  }

  @Override
  public void write(ValueWriter out) {
    writeChanges(out);
    out.matrix("aPrev", aPrev);
    out.parameters("the parameters", parameters);
    out.number(learningRate);
  }

  static OptimizeCall read(ValueReader in) throws IOException {
    return new OptimizeCall(
        in.integers(), in.integers(), in.matrix(), in.parameters(), in.number());
  }

  @Override
  public void writeChanges(ValueWriter out) {
    out.integers("x", x);
    out.integers("y", y);
  }

  @Override
  public void readChanges(ValueReader in) throws IOException {
    change(x, in.integers());
    change(y, in.integers());
  }

  private static void change(int[] argument, int[] now) throws IOException {
    if (now.length != argument.length) {
      throw new ProtocolException("an array argument changed its length");
    }
    System.arraycopy(now, 0, argument, 0, now.length);
  }

  @Override
  public void writeResult(OptimizationStep result, ValueWriter out) {
    ValueWriter.requirePresent("the step returned", result);
    out.number(result.loss());
    out.gradients("the gradients returned", result.gradients());
    out.matrix("the aLast returned", result.aLast());
  }

  @Override
  public OptimizationStep readResult(ValueReader in) throws IOException {
    return new OptimizationStep(in.number(), in.gradients(), in.matrix());
  }
}

package dinosaurus.worker.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.assignment.Call;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** Arguments and results cross the pipe bit for bit. */
class RoundTripTest {

  @Provide
  Arbitrary<Gradients> gradients() {
    return Samples.gradients();
  }

  @Provide
  Arbitrary<Parameters> parameters() {
    return Samples.parameters();
  }

  @Provide
  Arbitrary<Double> doubles() {
    return Samples.doubles();
  }

  @Property(tries = 200)
  void clip(
      @ForAll("gradients") Gradients argument,
      @ForAll("doubles") double maxValue,
      @ForAll("gradients") Gradients result)
      throws ProtocolException {
    Gradients received =
        Wire.send(
            new Call.Clip(argument, maxValue),
            (Call.Clip call) -> {
              assertSame(argument, call.gradients());
              assertSameBits(maxValue, call.maxValue());
              return result;
            });
    assertSame(result, received);
  }

  @Property(tries = 200)
  void sample(
      @ForAll("parameters") Parameters argument,
      @ForAll int seed,
      @ForAll @Size(max = 60) List<Integer> result)
      throws ProtocolException {
    Vocabulary vocabulary = Vocabulary.ofText("zebra\u00e9\u2603");
    List<Integer> received =
        Wire.send(
            new Call.Sample(argument, vocabulary, seed),
            (Call.Sample call) -> {
              assertSame(argument, call.parameters());
              assertEquals(vocabulary, call.vocabulary());
              assertEquals(seed, call.seed());
              return result;
            });
    assertEquals(result, received);
  }

  @Property(tries = 200)
  void optimize(
      @ForAll int[] x,
      @ForAll int[] y,
      @ForAll("parameters") Parameters argument,
      @ForAll("doubles") double number,
      @ForAll("gradients") Gradients gradients)
      throws ProtocolException {
    SimpleMatrix state = new SimpleMatrix(new double[] {number, -0.0});
    OptimizationStep received =
        Wire.send(
            new Call.Optimize(x, y, state, argument, number),
            (Call.Optimize call) -> {
              assertArrayEquals(x, call.x());
              assertArrayEquals(y, call.y());
              assertSame(state, call.aPrev());
              assertSame(argument, call.parameters());
              assertSameBits(number, call.learningRate());
              return new OptimizationStep(number, gradients, state);
            });
    assertSameBits(number, received.loss());
    assertSame(gradients, received.gradients());
    assertSame(state, received.aLast());
  }

  @Property(tries = 200)
  void model(
      @ForAll @Size(max = 5) List<String> names,
      @ForAll("parameters") Parameters parameters,
      @ForAll("doubles") double loss,
      @ForAll String lastName)
      throws ProtocolException {
    TrainingOptions options = new TrainingOptions(3, 2, 1, true);
    TrainedModel received =
        Wire.send(
            new Call.Model(names, Vocabulary.ofText("ab"), options),
            (Call.Model call) -> {
              assertEquals(names, call.names());
              assertEquals(options, call.options());
              return new TrainedModel(
                  parameters, lastName, List.of(new Checkpoint(2000, loss, names)));
            });
    assertSame(parameters, received.parameters());
    assertEquals(lastName, received.lastName());
    assertEquals(List.of(new Checkpoint(2000, loss, names)), received.checkpoints());
  }

  @Test
  void emptyMatricesAndListsCross() throws ProtocolException {
    Parameters empty =
        new Parameters(
            new SimpleMatrix(1, 0),
            new SimpleMatrix(1, 1),
            new SimpleMatrix(0, 1),
            new SimpleMatrix(1, 1),
            new SimpleMatrix(0, 1));
    List<Integer> received =
        Wire.send(
            new Call.Sample(empty, Vocabulary.ofText(""), 0),
            (Call.Sample call) -> {
              assertSame(empty, call.parameters());
              return new ArrayList<>();
            });
    assertEquals(List.of(), received);
  }

  private static void assertSame(Gradients expected, Gradients actual) {
    assertSame(expected.dWax(), actual.dWax());
    assertSame(expected.dWaa(), actual.dWaa());
    assertSame(expected.dWya(), actual.dWya());
    assertSame(expected.db(), actual.db());
    assertSame(expected.dby(), actual.dby());
  }

  private static void assertSame(Parameters expected, Parameters actual) {
    assertSame(expected.Wax(), actual.Wax());
    assertSame(expected.Waa(), actual.Waa());
    assertSame(expected.Wya(), actual.Wya());
    assertSame(expected.b(), actual.b());
    assertSame(expected.by(), actual.by());
  }

  private static void assertSame(SimpleMatrix expected, SimpleMatrix actual) {
    assertEquals(expected.getNumRows(), actual.getNumRows());
    assertEquals(expected.getNumCols(), actual.getNumCols());
    assertArrayEquals(bits(expected), bits(actual));
  }

  private static void assertSameBits(double expected, double actual) {
    assertEquals(Double.doubleToRawLongBits(expected), Double.doubleToRawLongBits(actual));
  }

  private static long[] bits(SimpleMatrix matrix) {
    return Arrays.stream(matrix.getDDRM().getData())
        .mapToLong(Double::doubleToRawLongBits)
        .toArray();
  }
}

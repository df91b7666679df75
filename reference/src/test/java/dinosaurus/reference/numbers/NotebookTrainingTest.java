package dinosaurus.reference.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.fixtures.Sha256;
import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Training for 22,001 iterations")
class NotebookTrainingTest {

  /** Wax, Waa, Wya, b and by, row by row, as little-endian doubles. */
  private static final String PARAMETERS_SHA_256 =
      "929f16598b26c8b03d5da9d2bb8755355f53a85902d326f33f93abd98cd07bca";

  /** A smoothed loss takes up a thousandth of each loss, and of how far that is off. */
  private static final double SMOOTHING = 1000;

  private static final TrainingRun RUN = new TrainingRun();

  static List<JsonNode> checkpoints() {
    return Notebook.get("checkpoints").valueStream().toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("checkpoints")
  @DisplayName("gives the notebook's losses and names as far as correct runs agree")
  void checkpoint(JsonNode expected) {
    int iteration = expected.get("iteration").intValue();
    Checkpoint actual = RUN.trained.checkpoints().get(iteration / 2000);
    double stable = expected.get("stableTo").doubleValue();
    double smoothedLoss = expected.get("smoothedLoss").doubleValue();
    double loss = expected.get("loss").doubleValue();
    assertEquals(iteration, actual.iteration());
    assertEquals(smoothedLoss, actual.smoothedLoss(), stable * smoothedLoss);
    assertEquals(loss, RUN.losses.get(iteration), SMOOTHING * stable * loss);
    assertEquals(
        expected.get("names").valueStream().map(JsonNode::stringValue).toList(), actual.names());
  }

  @Test
  @DisplayName("begins with the notebook's first example")
  void firstExample() {
    JsonNode expected = Notebook.get("firstExample");
    assertEquals(
        Notebook.integers(expected.get("x")), IntStream.of(RUN.xs.get(0)).boxed().toList());
    assertEquals(
        Notebook.integers(expected.get("y")), IntStream.of(RUN.ys.get(0)).boxed().toList());
  }

  @Test
  @DisplayName("takes the notebook's number of time steps")
  void timeSteps() {
    assertEquals(
        Notebook.get("timeSteps").intValue(), RUN.xs.stream().mapToInt(x -> x.length).sum());
  }

  @Test
  @DisplayName("ends with the name that the notebook asserts")
  void lastName() {
    assertEquals(Notebook.get("lastName").stringValue(), RUN.trained.lastName());
  }

  @Test
  @DisplayName("gives the same bits on every machine and JDK")
  void bits() {
    assertEquals(PARAMETERS_SHA_256, sha256(RUN.trained.parameters()));
  }

  private static String sha256(Parameters parameters) {
    return HexFormat.of()
        .formatHex(
            Sha256.of(
                bytes(parameters.Wax()),
                bytes(parameters.Waa()),
                bytes(parameters.Wya()),
                bytes(parameters.b()),
                bytes(parameters.by())));
  }

  private static byte[] bytes(SimpleMatrix matrix) {
    ByteBuffer bytes =
        ByteBuffer.allocate(matrix.getNumElements() * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < matrix.getNumElements(); i++) {
      bytes.putDouble(matrix.get(i));
    }
    return bytes.array();
  }

  /** Trains the reference for the notebook's 22,001 iterations, once, and remembers every step. */
  private static final class TrainingRun {

    final List<Double> losses = new ArrayList<>();
    final List<int[]> xs = new ArrayList<>();
    final List<int[]> ys = new ArrayList<>();
    final TrainedModel trained;

    private TrainingRun() {
      Corpus corpus = Corpus.dinosaurs();
      TrainingOptions options = new TrainingOptions(22_001, 50, 7, false);
      trained = new Recorder().model(corpus.names(), corpus.vocabulary(), options);
    }

    private final class Recorder extends ReferenceModel {

      @Override
      public OptimizationStep optimize(
          int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
        OptimizationStep step = super.optimize(x, y, aPrev, parameters, learningRate);
        losses.add(step.loss());
        xs.add(x);
        ys.add(y);
        return step;
      }
    }
  }
}

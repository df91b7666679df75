package dinosaurus.reference.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Parameters;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

  private final TrainingRun run = TrainingRun.NOTEBOOK;

  static List<JsonNode> checkpoints() {
    return Notebook.get("checkpoints").valueStream().toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("checkpoints")
  @DisplayName("gives the notebook's losses and names as far as correct runs agree")
  void checkpoint(JsonNode expected) {
    int iteration = expected.get("iteration").intValue();
    Checkpoint actual = run.trained.checkpoints().get(iteration / 2000);
    double stable = expected.get("stableTo").doubleValue();
    double smoothedLoss = expected.get("smoothedLoss").doubleValue();
    double loss = expected.get("loss").doubleValue();
    assertEquals(iteration, actual.iteration());
    assertEquals(smoothedLoss, actual.smoothedLoss(), stable * smoothedLoss);
    assertEquals(loss, run.losses.get(iteration), SMOOTHING * stable * loss);
    assertEquals(
        expected.get("names").valueStream().map(JsonNode::stringValue).toList(), actual.names());
  }

  @Test
  @DisplayName("begins with the notebook's first example")
  void firstExample() {
    JsonNode expected = Notebook.get("firstExample");
    assertEquals(
        Notebook.integers(expected.get("x")), IntStream.of(run.xs.get(0)).boxed().toList());
    assertEquals(
        Notebook.integers(expected.get("y")), IntStream.of(run.ys.get(0)).boxed().toList());
  }

  @Test
  @DisplayName("takes the notebook's number of time steps")
  void timeSteps() {
    assertEquals(
        Notebook.get("timeSteps").intValue(), run.xs.stream().mapToInt(x -> x.length).sum());
  }

  @Test
  @DisplayName("ends with the name that the notebook asserts")
  void lastName() {
    assertEquals(Notebook.get("lastName").stringValue(), run.trained.lastName());
  }

  @Test
  @DisplayName("gives the same bits on every machine and JDK")
  void bits() {
    assertEquals(PARAMETERS_SHA_256, sha256(run.trained.parameters()));
  }

  private static String sha256(Parameters parameters) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes(parameters.Wax()));
      digest.update(bytes(parameters.Waa()));
      digest.update(bytes(parameters.Wya()));
      digest.update(bytes(parameters.b()));
      digest.update(bytes(parameters.by()));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(SimpleMatrix matrix) {
    ByteBuffer bytes =
        ByteBuffer.allocate(matrix.getNumElements() * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < matrix.getNumElements(); i++) {
      bytes.putDouble(matrix.get(i));
    }
    return bytes.array();
  }
}

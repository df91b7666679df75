package dinosaurus.reference.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import java.util.Map;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("The notebook's figures are the reference's, in")
class NotebookStepsTest {

  private static final int[] X = {12, 3, 5, 11, 22, 3};
  private static final int[] Y = {4, 14, 11, 22, 25, 26};

  private final ReferenceModel reference = new ReferenceModel();

  @ParameterizedTest(name = "clip to {0}")
  @ValueSource(ints = {10, 5})
  void clip(int bound) {
    NumpyRandom random = new NumpyRandom(3);
    Gradients gradients =
        new Gradients(
            random.randn(5, 3).scale(10),
            random.randn(5, 5).scale(10),
            random.randn(2, 5).scale(10),
            random.randn(5, 1).scale(10),
            random.randn(2, 1).scale(10));
    JsonNode figures = Notebook.get("clip").get(String.valueOf(bound));
    Gradients clipped = reference.clip(gradients, bound);
    Notebook.assertEntries(figures.get("before"), gradients);
    Notebook.assertEntries(figures.get("entries"), clipped);
    Notebook.assertClipped(figures.get("clipped"), clipped, bound);
  }

  @Test
  @DisplayName("sample")
  void sample() {
    Vocabulary vocabulary = Corpus.dinosaurs().vocabulary();
    List<Integer> indices = reference.sample(parameters(new NumpyRandom(24)), vocabulary, 0);
    JsonNode figures = Notebook.get("sample");
    assertEquals(Notebook.integers(figures.get("indices")), indices);
    StringBuilder characters = new StringBuilder();
    indices.forEach(index -> characters.append(vocabulary.character(index)));
    assertEquals(figures.get("characters").stringValue(), characters.toString());
  }

  @Test
  @DisplayName("optimize")
  void optimize() {
    NumpyRandom random = new NumpyRandom(1);
    SimpleMatrix aPrev = random.randn(100, 1);
    Parameters parameters = parameters(random);
    OptimizationStep step = reference.optimize(X, Y, aPrev, parameters, 0.01);
    JsonNode figures = Notebook.get("optimize");
    Notebook.assertNear(figures.get("loss").doubleValue(), step.loss(), "loss");
    Notebook.assertEntries(figures.get("entries"), step.gradients());
    Notebook.assertClipped(figures.get("clipped"), step.gradients(), 5);
    Notebook.assertNear(figures.get("aLast4").doubleValue(), step.aLast().get(4), "aLast[4]");
    assertEquals(figures.get("argmax").intValue(), argmax(step.gradients().dWax()));
    assertSums(figures.get("sums"), Notebook.matrices(step.gradients()));
    assertSums(figures.get("sumsUpdated"), matrices(parameters));
  }

  @Test
  @DisplayName("backpropagation before clipping")
  void backward() {
    NumpyRandom random = new NumpyRandom(1);
    SimpleMatrix aPrev = random.randn(100, 1);
    Parameters parameters = parameters(random);
    Gradients gradients = Rnn.backward(X, Y, parameters, Rnn.forward(X, Y, aPrev, parameters));
    JsonNode figures = Notebook.get("optimize").get("largestBeforeClipping");
    Notebook.matrices(gradients)
        .forEach(
            (name, matrix) ->
                Notebook.assertNear(figures.get(name).doubleValue(), matrix.elementMaxAbs(), name));
  }

  @Test
  @DisplayName("the initial loss")
  void initialLoss() {
    assertEquals(Notebook.get("initialLoss").doubleValue(), Rnn.initialLoss(27, 7));
  }

  /** Draws what the notebook draws, with 100 hidden units. */
  private static Parameters parameters(NumpyRandom random) {
    return new Parameters(
        random.randn(100, 27),
        random.randn(100, 100),
        random.randn(27, 100),
        random.randn(100, 1),
        random.randn(27, 1));
  }

  private static Map<String, SimpleMatrix> matrices(Parameters parameters) {
    return Map.of(
        "Wax", parameters.Wax(),
        "Waa", parameters.Waa(),
        "Wya", parameters.Wya(),
        "b", parameters.b(),
        "by", parameters.by());
  }

  private static void assertSums(JsonNode expected, Map<String, SimpleMatrix> matrices) {
    matrices.forEach(
        (name, matrix) ->
            assertEquals(
                expected.get(name).doubleValue(),
                matrix.elementSum(),
                Notebook.RELATIVE * CommonOps_DDRM.elementSumAbs(matrix.getDDRM()),
                name));
  }

  /** Returns the index of the first of the largest entries, row by row. */
  private static int argmax(SimpleMatrix matrix) {
    int largest = 0;
    for (int i = 0; i < matrix.getNumElements(); i++) {
      largest = matrix.get(i) > matrix.get(largest) ? i : largest;
    }
    return largest;
  }
}

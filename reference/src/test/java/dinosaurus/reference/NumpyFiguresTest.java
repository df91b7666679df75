package dinosaurus.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseFiles;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.HiddenSeed;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("NumPy's own figures are those of")
class NumpyFiguresTest {

  private static final double RELATIVE = 1e-12;

  /** Matters where entries all but cancel out: some ulps of a single update. */
  private static final double ABSOLUTE = 1e-17;

  /** The figures are of these cases, so that they stay true when other hidden ones are drawn. */
  private static final CaseSet CASES = ReferenceAuthor.cases(new HiddenSeed("0".repeat(32)));

  private static final String SCRIPT = "src/test/resources/dinosaurus/reference/numpy_figures.py";
  private static final JsonNode FIGURES = read().get("figures");

  static final List<Named<Case<Call.Clip, Gradients>>> CLIP = Authored.named(CASES.clip());
  static final List<Named<Case<Call.Sample, List<Integer>>>> SAMPLE =
      Authored.named(CASES.sample());
  static final List<Named<Case<Call.Optimize, OptimizationStep>>> OPTIMIZE =
      Authored.named(CASES.optimize());
  static final List<Named<Case<Call.Model, TrainedModel>>> MODEL = Authored.named(CASES.model());

  @Test
  @DisplayName("cases that exist")
  void noFiguresLeftBehind() {
    List<String> ids = CASES.all().stream().map(Case::id).toList();
    assertEquals(
        List.of(), FIGURES.propertyNames().stream().filter(id -> !ids.contains(id)).toList());
  }

  /** Leaves the cases where the script can make the figures anew from them. */
  @Test
  @DisplayName("what NumPy computes now")
  void current() throws IOException {
    Path folder = Path.of("target", "numpy-cases");
    CaseFiles.write(CASES, folder);
    assumeTrue(System.getenv("CI") != null || python("-c", "import numpy").isEmpty());
    assertEquals(
        "",
        python(SCRIPT, "--check", folder.toString()),
        () -> "Make them anew: cd reference; python3 " + SCRIPT + " " + folder);
  }

  /** Returns what Python says, which is nothing if all is well. */
  private static String python(String... arguments) {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.getMessage();
    }
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("CLIP")
  void clip(Case<Call.Clip, Gradients> one) {
    agree(figures(one), one.expected().result());
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("SAMPLE")
  void sample(Case<Call.Sample, List<Integer>> one) {
    List<Integer> indices =
        figures(one).get("indices").valueStream().map(JsonNode::intValue).toList();
    assertEquals(indices, one.expected().result());
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("OPTIMIZE")
  void optimize(Case<Call.Optimize, OptimizationStep> one) {
    JsonNode figures = figures(one);
    double loss = figures.get("loss").doubleValue();
    assertEquals(loss, one.expected().result().loss(), RELATIVE * loss);
    agree(figures, one.expected().result().gradients());
    agree(figures, one.expected().call().parameters());
    agree(figures, "aLast", one.expected().result().aLast());
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("MODEL")
  void model(Case<Call.Model, TrainedModel> one) {
    JsonNode figures = figures(one);
    agree(figures, one.expected().result().parameters());
    List<Checkpoint> checkpoints = one.expected().result().checkpoints();
    assertEquals(figures.get("checkpoints").size(), checkpoints.size());
    for (int i = 0; i < checkpoints.size(); i++) {
      JsonNode expected = figures.get("checkpoints").get(i);
      double loss = expected.get("smoothedLoss").doubleValue();
      assertEquals(loss, checkpoints.get(i).smoothedLoss(), RELATIVE * loss);
      List<String> names = expected.get("names").valueStream().map(JsonNode::stringValue).toList();
      assertEquals(names, checkpoints.get(i).names());
    }
  }

  private static void agree(JsonNode figures, Gradients gradients) {
    agree(figures, "dWax", gradients.dWax());
    agree(figures, "dWaa", gradients.dWaa());
    agree(figures, "dWya", gradients.dWya());
    agree(figures, "db", gradients.db());
    agree(figures, "dby", gradients.dby());
  }

  private static void agree(JsonNode figures, Parameters parameters) {
    agree(figures, "Wax", parameters.Wax());
    agree(figures, "Waa", parameters.Waa());
    agree(figures, "Wya", parameters.Wya());
    agree(figures, "b", parameters.b());
    agree(figures, "by", parameters.by());
  }

  /** Compares the sum of the entries, the sum of their magnitudes, the first and the last entry. */
  private static void agree(JsonNode figures, String name, SimpleMatrix actual) {
    JsonNode expected = figures.get(name);
    double magnitude = expected.get("magnitude").doubleValue();
    double allowed = RELATIVE * magnitude + ABSOLUTE;
    assertEquals(magnitude, CommonOps_DDRM.elementSumAbs(actual.getDDRM()), allowed, name);
    assertEquals(expected.get("sum").doubleValue(), actual.elementSum(), allowed, name);
    assertEquals(expected.get("first").doubleValue(), actual.get(0), allowed, name);
    int last = actual.getNumElements() - 1;
    assertEquals(expected.get("last").doubleValue(), actual.get(last), allowed, name);
  }

  private static JsonNode figures(Case<?, ?> one) {
    assertTrue(FIGURES.has(one.id()), () -> one.id() + " has no figures.");
    return FIGURES.get(one.id());
  }

  private static JsonNode read() {
    InputStream resource = NumpyFiguresTest.class.getResourceAsStream("numpy-figures.json");
    return JsonMapper.shared().readTree(resource);
  }
}

package dinosaurus.harness.execution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.harness.Examples;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.reference.ReferenceModel;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.rubric.score.Score;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A submission scores the same in its process as in this one. */
class SameAsInProcessTest {

  private static final CaseSet FIXTURES = CaseSet.load(Visibility.PUBLIC, Visibility.HIDDEN);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"full-marks", "half-done", "stub-untouched", "wrong-in-several-ways"})
  void anExampleScoresTheSame(String example) throws Exception {
    URL classes = Files.createDirectory(folder.resolve("classes")).toUri().toURL();
    try (SandboxedModel model = sandboxed(example);
        URLClassLoader loader = new URLClassLoader(new URL[] {classes})) {
      CharacterModel local =
          (CharacterModel)
              loader.loadClass("dinosaurus.student.DinosaurModel").getConstructor().newInstance();
      Score expected = Grading.grade(local, FIXTURES);
      assertEquals(expected, Grading.grade(model, FIXTURES));
    }
  }

  @Test
  void theReferencesAnswersCrossToTheLastBit() throws Exception {
    ReferenceModel reference = new ReferenceModel();
    try (SandboxedModel model = sandboxed("full-marks")) {
      for (Case<Call.Sample, List<Integer>> f : FIXTURES.sample()) {
        assertEquals(
            reference.sample(f.call().parameters(), f.call().vocabulary(), f.call().seed()),
            model.sample(f.call().parameters(), f.call().vocabulary(), f.call().seed()));
      }
      for (Case<Call.Optimize, OptimizationStep> f : FIXTURES.optimize()) {
        Parameters here = f.call().parameters().copy();
        Parameters there = f.call().parameters().copy();
        OptimizationStep expected =
            reference.optimize(
                f.call().x(), f.call().y(), f.call().aPrev(), here, f.call().learningRate());
        OptimizationStep actual =
            model.optimize(
                f.call().x(), f.call().y(), f.call().aPrev(), there, f.call().learningRate());
        assertEquals(expected.loss(), actual.loss());
        assertSame(expected.aLast(), actual.aLast());
        assertSame(expected.gradients().dWaa(), actual.gradients().dWaa());
        assertSame(here, there);
      }
      Case<Call.Model, TrainedModel> f = FIXTURES.model().get(0);
      var expected = reference.model(f.call().names(), f.call().vocabulary(), f.call().options());
      var actual = model.model(f.call().names(), f.call().vocabulary(), f.call().options());
      assertEquals(expected.checkpoints(), actual.checkpoints());
      assertSame(expected.parameters(), actual.parameters());
    }
  }

  private SandboxedModel sandboxed(String example) throws Exception {
    Path model = Examples.FOLDER.resolve(example).resolve("DinosaurModel.java");
    return Program.of(folder, Limits.DEFAULT, Files.readString(model));
  }

  private static void assertSame(Parameters expected, Parameters actual) {
    List<SimpleMatrix> wanted = matrices(expected);
    List<SimpleMatrix> got = matrices(actual);
    for (int i = 0; i < wanted.size(); i++) {
      assertSame(wanted.get(i), got.get(i));
    }
  }

  private static List<SimpleMatrix> matrices(Parameters p) {
    return List.of(p.Wax(), p.Waa(), p.Wya(), p.b(), p.by());
  }

  private static void assertSame(SimpleMatrix expected, SimpleMatrix actual) {
    assertArrayEquals(expected.getDDRM().getData(), actual.getDDRM().getData());
  }
}

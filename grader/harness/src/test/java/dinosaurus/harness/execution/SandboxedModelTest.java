package dinosaurus.harness.execution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.assignment.Settings;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NotYetImplemented;
import dinosaurus.toolkit.OptimizationStep;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An honest submission behaves in its process as it does in this one. */
class SandboxedModelTest {

  @TempDir Path folder;

  private SandboxedModel model;

  @AfterEach
  void close() {
    assertEquals(Optional.empty(), model.failure());
    model.close();
  }

  private void run(String members) {
    model = Program.of(folder, members);
  }

  @Test
  void aStubIsNotYetImplemented() {
    run("");
    NotYetImplemented e =
        assertThrows(NotYetImplemented.class, () -> model.clip(CallArguments.gradients(), 1));
    assertEquals("clip", e.getMessage());
  }

  @Test
  void aResultComesBack() {
    run(
        """
        public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
          return new ArrayList<>(List.of(seed, vocabulary.size(), parameters.hiddenUnits()));
        }
        """);
    assertEquals(
        List.of(-5, 3, 2), model.sample(CallArguments.parameters(), CallArguments.VOCABULARY, -5));
  }

  @Test
  void aForeignCallSeesAnotherLanguageAndTimeZone() {
    run(
        """
        public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
          boolean turkish = !"I".toLowerCase().equals("i");
          int hours = TimeZone.getDefault().getRawOffset() / 3_600_000;
          return List.of(turkish ? 1 : 0, hours);
        }
        """);
    assertEquals(
        List.of(0, 0), model.sample(CallArguments.parameters(), CallArguments.VOCABULARY, 1));
    model.use(Settings.FOREIGN);
    assertEquals(
        List.of(1, 13), model.sample(CallArguments.parameters(), CallArguments.VOCABULARY, 1));
    model.use(Settings.USUAL);
    assertEquals(
        List.of(0, 0), model.sample(CallArguments.parameters(), CallArguments.VOCABULARY, 1));
  }

  @Test
  void hiddenCasesGoToTheSameProcess() {
    run(
        """
        static int calls;

        public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
          return List.of(++calls);
        }
        """);
    assertEquals(List.of(1), model.sample(CallArguments.parameters(), CallArguments.VOCABULARY, 1));
    model.hiddenCasesFollow();
    assertEquals(List.of(2), model.sample(CallArguments.parameters(), CallArguments.VOCABULARY, 1));
  }

  @Test
  void changedArgumentsAreChangedHere() {
    run(
        """
        public OptimizationStep optimize(
            int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
          x[0] = 9;
          aPrev.set(0, 0, Double.NaN);
          parameters.Wax().reshape(1, 2);
          parameters.by().fill(-0.0);
          SimpleMatrix one = SimpleMatrix.ones(1, 1);
          return new OptimizationStep(2.5, new Gradients(one, one, one, one, one), aPrev);
        }
        """);
    int[] x = {0, 1};
    SimpleMatrix state = SimpleMatrix.ones(2, 1);
    var parameters = CallArguments.parameters();
    OptimizationStep step = model.optimize(x, new int[] {1, 2}, state, parameters, 0.1);
    assertEquals(2.5, step.loss());
    assertSame(state, step.aLast());
    assertSame(step.gradients().dWax(), step.gradients().dby());
    assertArrayEquals(new int[] {9, 1}, x);
    assertArrayEquals(new double[] {Double.NaN, 1}, state.getDDRM().getData());
    assertEquals(1, parameters.Wax().getNumRows());
    assertEquals(2, parameters.Wax().getNumCols());
    assertArrayEquals(new double[] {-0.0, -0.0, -0.0}, parameters.by().getDDRM().getData());
  }

  @Test
  void aResultThatIsTheArgumentIsTheArgumentHere() {
    run(
        """
        public Gradients clip(Gradients gradients, double maxValue) {
          return maxValue > 1 ? gradients : gradients.copy();
        }
        """);
    Gradients gradients = CallArguments.gradients();
    assertSame(gradients.dWaa(), model.clip(gradients, 2).dWaa());
    assertNotSame(gradients.dWaa(), model.clip(gradients, 1).dWaa());
  }

  @Test
  void whatTheObjectRemembersItRemembersInTheNextCall() {
    run(
        """
        private static int calls;
        private final List<Integer> seeds = new ArrayList<>();
        public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
          calls++;
          seeds.add(seed + 100 * calls);
          return seeds;
        }
        """);
    model.sample(CallArguments.parameters(), CallArguments.VOCABULARY, 1);
    assertEquals(
        List.of(101, 202), model.sample(CallArguments.parameters(), CallArguments.VOCABULARY, 2));
  }

  @Test
  void printingAndReadingDisturbNothing() {
    run(
        """
        public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
          for (int i = 0; i < 2_000_000; i++) {
            System.out.print("0123456789");
            System.err.print("\\0\\0\\0\\1");
          }
          try {
            return List.of(System.in.read());
          } catch (IOException e) {
            return List.of(7);
          }
        }
        """);
    assertEquals(
        List.of(-1), model.sample(CallArguments.parameters(), CallArguments.VOCABULARY, 0));
  }

  @Test
  void theProcessStartsWithNothing() {
    run(
        """
        public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
          Set<String> variables = new TreeSet<>(System.getenv().keySet());
          variables.removeAll(Set.of("SystemRoot", "PWD"));
          int files = new File("").getAbsoluteFile().list().length;
          int rubric = exists("dinosaurus.rubric.score.Score");
          return List.of(
              variables.size(), files, rubric, exists("dinosaurus.fixtures.Case<?, ?>"),
              exists("dinosaurus.reference.ReferenceModel"),
              exists("tools.jackson.databind.ObjectMapper"));
        }
        private static int exists(String name) {
          try {
            Class.forName(name);
            return 1;
          } catch (ClassNotFoundException e) {
            return 0;
          }
        }
        """);
    assertEquals(
        List.of(0, 0, 0, 0, 0, 0),
        model.sample(CallArguments.parameters(), CallArguments.VOCABULARY, 0));
  }
}

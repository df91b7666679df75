package dinosaurus.reference.misconceptions;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what the misconceptions vary to the reference: without a variation they agree. */
class TemplateTest {

  private final CharacterModel reference = new ReferenceModel();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void samplingIsTheReference(int seed) {
    Vocabulary vocabulary = Vocabulary.ofCharacters("ab\ncd");
    Parameters parameters = parameters(vocabulary.size(), seed);
    assertEquals(
        reference.sample(parameters, vocabulary, seed),
        new SampleSteps().sample(parameters, vocabulary, seed));
  }

  @Test
  void trainingIsTheReference() {
    Corpus corpus = Corpus.parse("Triton\nTitan\nRhea");
    TrainingOptions options = new TrainingOptions(2001, 3, 2, false);
    assertSame(
        reference.model(corpus.names(), corpus.vocabulary(), options),
        new ModelSteps().model(corpus.names(), corpus.vocabulary(), options));
  }

  @Test
  void optimizingIsTheReference() {
    assertGradients(optimized(reference), optimized(new OptimizeSteps()), 0);
  }

  @Test
  void theStudentsBackwardPassIsTheReferenceButForRounding() {
    OptimizeSteps own = BackwardMisconceptions.optimizing(new BackwardPass());
    assertGradients(optimized(reference), optimized(own), 1e-13);
  }

  private static Gradients optimized(CharacterModel model) {
    SimpleMatrix aPrev = new NumpyRandom(2).randn(4, 1);
    int[] x = {-1, 0, 3};
    int[] y = {0, 3, 2};
    return model.optimize(x, y, aPrev, parameters(5, 1), 0.1).gradients();
  }

  private static Parameters parameters(int size, int seed) {
    NumpyRandom random = new NumpyRandom(seed);
    return new Parameters(
        random.randn(4, size),
        random.randn(4, 4),
        random.randn(size, 4),
        random.randn(4, 1),
        random.randn(size, 1));
  }

  private static void assertSame(TrainedModel expected, TrainedModel actual) {
    assertAll(
        () -> assertEquals(expected.checkpoints(), actual.checkpoints()),
        () -> assertEquals(expected.lastName(), actual.lastName()),
        () -> assertClose(expected.parameters().Waa(), actual.parameters().Waa(), 0));
  }

  private static void assertGradients(Gradients expected, Gradients actual, double delta) {
    assertAll(
        () -> assertClose(expected.dWax(), actual.dWax(), delta),
        () -> assertClose(expected.dWaa(), actual.dWaa(), delta),
        () -> assertClose(expected.dWya(), actual.dWya(), delta),
        () -> assertClose(expected.db(), actual.db(), delta),
        () -> assertClose(expected.dby(), actual.dby(), delta));
  }

  private static void assertClose(SimpleMatrix expected, SimpleMatrix actual, double delta) {
    assertArrayEquals(values(expected), values(actual), delta);
  }

  private static double[] values(SimpleMatrix matrix) {
    return matrix.getDDRM().getData();
  }
}

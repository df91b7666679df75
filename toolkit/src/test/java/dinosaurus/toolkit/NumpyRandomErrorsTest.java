package dinosaurus.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the generator to NumPy's refusals. */
class NumpyRandomErrorsTest {

  private final NumpyRandom random = new NumpyRandom(0);

  @ParameterizedTest
  @ValueSource(longs = {-1, 1L << 32, Long.MIN_VALUE, Long.MAX_VALUE})
  void seedOutOfRange(long seed) {
    String message = "Seed must be between 0 and 2**32 - 1";
    assertRefused(message, () -> new NumpyRandom(seed));
    assertRefused(message, () -> random.seed(seed));
  }

  @Test
  void keyTooShort() {
    assertRefused("two entries", () -> new NumpyRandom(new int[] {7}));
  }

  @Test
  void noProbabilities() {
    assertRefused("no probabilities", () -> random.choice(new double[0]));
  }

  @Test
  void notANumber() {
    assertRefused(
        "probabilities contain NaN", () -> random.choice(new double[] {0.5, Double.NaN, 0.5}));
    assertRefused("probabilities contain NaN", () -> random.choice(new double[] {Double.NaN}));
  }

  @Test
  void infinite() {
    String message = "probabilities do not sum to 1";
    assertRefused(message, () -> random.choice(new double[] {Double.POSITIVE_INFINITY, 0.5}));
    assertRefused(message, () -> random.choice(new double[] {0.5, Double.POSITIVE_INFINITY}));
  }

  @Test
  void negative() {
    assertRefused("entry 0 is -0.5", () -> random.choice(new double[] {-0.5, 1.5}));
    assertRefused("entry 0 is -1.0E-300", () -> random.choice(new double[] {-1e-300, 1}));
    assertEquals(1, random.choice(new double[] {-0.0, 1}));
  }

  @Test
  void sumFurtherFromOneThanNumpyAllows() {
    String message = "probabilities do not sum to 1";
    assertRefused(message, () -> random.choice(new double[] {0.5, 0.4}));
    assertRefused(message, () -> random.choice(new double[] {0.5, 0.5 + 1.5e-8}));
    assertEquals(1, random.choice(new double[] {0.5, 0.5 + 0x1p-26}));
  }

  @Test
  void sumIsCompensatedForRounding() {
    double[] probabilities = new double[10];
    Arrays.fill(probabilities, 0x1p-54);
    probabilities[0] = 1;
    probabilities[1] = 0x1p-26;
    assertEquals(1 + 0x1p-26, Arrays.stream(probabilities).reduce(0, Double::sum));
    assertRefused("probabilities do not sum to 1", () -> random.choice(probabilities));
  }

  @Test
  void probabilitiesThatAreNoVector() {
    assertRefused("(2, 2)", () -> random.choice(new SimpleMatrix(2, 2)));
    assertRefused("null", () -> random.choice((SimpleMatrix) null));
    assertEquals(0, random.choice(new SimpleMatrix(new double[][] {{1, 0}})));
    assertEquals(1, random.choice(new SimpleMatrix(new double[] {0, 1})));
  }

  @Test
  void negativeShape() {
    assertRefused("(-1, 2)", () -> random.rand(-1, 2));
    assertRefused("(2, -1)", () -> random.randn(2, -1));
  }

  @Test
  void listThatCannotBeChanged() {
    assertThrows(UnsupportedOperationException.class, () -> random.shuffle(List.of("a", "b", "c")));
  }

  private static void assertRefused(String part, Executable call) {
    String message = assertThrows(IllegalArgumentException.class, call).getMessage();
    assertTrue(message.contains(part), message);
  }
}

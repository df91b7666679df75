package dinosaurus.shakespeare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dinosaurus.shakespeare.Safetensors.Tensor;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.io.IOException;
import java.util.Arrays;
import java.util.SortedMap;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** The network computes what its equations say. */
class NetworkTest {

  private static final Vocabulary VOCABULARY = Vocabulary.ofText("abc");

  @Test
  void hasAsManyParametersAsItsEquationsSay() throws IOException {
    try (Network network = Networks.shipped()) {
      assertEquals(
          4 * 128 * (38 + 128 + 2) + 4 * 128 * (128 + 128 + 2) + 38 * (128 + 1), network.size());
      assertEquals(223_014, network.size());
    }
  }

  @Test
  void givesTheScoresOfTheEquations() throws IOException {
    try (Network network = Networks.shipped()) {
      int[] window =
          Beginning.of("forsooth this maketh no sense ", network.vocabulary())
              .window(network.vocabulary());
      SimpleMatrix expected = PlainLstm.scores(network.tensors(), window, 38);
      SimpleMatrix scores = network.scores(window);
      assertEquals(0, scores.minus(expected).elementMaxAbs(), 1e-4);
    }
  }

  @Test
  void nothingIsARowOfZerosAndACharacterHasOneOne() {
    try (Network network = Networks.random(VOCABULARY, 1, 0);
        NDManager manager = network.model().getNDManager().newSubManager()) {
      int[] window = Beginning.of("cab", VOCABULARY).window(VOCABULARY);
      NDArray input = network.input(manager, 1, (one, position) -> window[position]);
      float[] rows = input.toFloatArray();
      assertArrayEquals(new long[] {1, 40, 4}, input.getShape().getShape());
      assertArrayEquals(new float[37 * 4], Arrays.copyOf(rows, 37 * 4));
      assertArrayEquals(
          new float[] {0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0}, Arrays.copyOfRange(rows, 148, 160));
    }
  }

  @Test
  void nothingIsNotABlank() {
    Vocabulary vocabulary = Vocabulary.ofText(" a");
    try (Network network = Networks.random(vocabulary, 2, 0)) {
      int[] padded = Beginning.of("a", vocabulary).window(vocabulary);
      int[] blank = padded.clone();
      blank[Windows.LENGTH - 2] = vocabulary.index(' ');
      assertEquals(Rnn.NO_INPUT, padded[Windows.LENGTH - 2]);
      assertNotEquals(network.scores(padded).get(0), network.scores(blank).get(0));
    }
  }

  @Test
  void theSameSeedGivesTheSameNetwork() {
    SortedMap<String, Tensor> first;
    try (Network network = Networks.random(VOCABULARY, 2, 5)) {
      first = network.tensors();
    }
    try (Network network = Networks.random(VOCABULARY, 2, 5)) {
      network
          .tensors()
          .forEach((name, tensor) -> assertArrayEquals(first.get(name).values(), tensor.values()));
    }
  }
}

package dinosaurus.rubric.inference.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.toolkit.NumpyRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Draws")
class DrawsTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 7, (1L << 32) - 1})
  @DisplayName("are those of the generator, in whatever order they are asked for")
  void order(long seed) {
    NumpyRandom random = new NumpyRandom(seed);
    double[] expected = IntStream.range(0, 300).mapToDouble(i -> random.randomSample()).toArray();
    Draws draws = new Draws();

    IntStream.of(1, 0, 0, 250, 250, 199, 200, 201, 5, 299, 298)
        .forEach(number -> assertEquals(expected[number], draws.of(seed, number), "" + number));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 1L << 32})
  @DisplayName("aren't numbers where no generator takes the seed")
  void none(long seed) {
    assertEquals(Double.NaN, new Draws().of(seed, 0));
  }
}

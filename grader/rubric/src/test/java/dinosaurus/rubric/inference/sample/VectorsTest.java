package dinosaurus.rubric.inference.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Vectors")
class VectorsTest {

  private static final double[][] MATRIX = {{1, 2, 3}, {4, 5, 6}};

  private static double[] vector(String entries) {
    return Arrays.stream(entries.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  @Test
  @DisplayName("are multiplied by a matrix and by its transpose")
  void products() {
    assertArrayEquals(vector("14 32"), Vectors.product(MATRIX, vector("1 2 3")));
    assertArrayEquals(vector("9 12 15"), Vectors.transposedProduct(MATRIX, vector("1 2")));
  }

  @Test
  @DisplayName("are added, each times a factor")
  void sum() {
    assertArrayEquals(vector("-1 4"), Vectors.sum(2, vector("1 2"), -1, vector("3 0")));
  }

  @ParameterizedTest
  @CsvSource({"0 0, 0.5 0.5", "1000 1000 -9000, 0.5 0.5 0"})
  @DisplayName("become shares by softmax, however large they are")
  void softmax(String scores, String shares) {
    assertArrayEquals(vector(shares), Vectors.softmax(vector(scores)));
  }

  @ParameterizedTest
  @CsvSource({"1 3 2, 1", "3 1 3, 0", "1 2 3, 2"})
  @DisplayName("have their largest entry at the first place of several")
  void largest(String vector, int place) {
    assertEquals(place, Vectors.largest(vector(vector)));
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 1, 0, 0",
    "1 2 1, 0.25, 1",
    "1 2 1, 0.74, 1",
    "1 2 1, 0.75, 2",
    "0 2 1, 0, 1",
    "1 2 1, 1, -1",
    "1 -1 1, 0.5, -1",
    "1 NaN 1, 0, -1",
    "1 1, NaN, -1"
  })
  @DisplayName("have a place up to which entries make up more than a share, if all are shares")
  void place(String shares, double share, int place) {
    assertEquals(place, Vectors.place(vector(shares), share));
  }
}

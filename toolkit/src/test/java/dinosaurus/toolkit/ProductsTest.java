package dinosaurus.toolkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Holds the fused loops to the bits of the plain ones. */
class ProductsTest {

  @Property(tries = 200, seed = "1")
  void add(@ForAll @IntRange(max = 13) int rows, @ForAll @IntRange(max = 13) int columns) {
    NumpyRandom random = new NumpyRandom(rows * 100L + columns);
    double[] matrix = draw(random, rows * columns);
    double[] vector = draw(random, columns);
    double[] expected = draw(random, rows);
    double[] actual = expected.clone();
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        expected[i] += matrix[i * columns + j] * vector[j];
      }
    }
    Products.add(actual, matrix, vector);
    assertArrayEquals(expected, actual);
  }

  @Property(tries = 200, seed = "1")
  void addRows(
      @ForAll @IntRange(max = 13) int count, @ForAll @IntRange(min = 1, max = 13) int columns) {
    NumpyRandom random = new NumpyRandom(count * 100L + columns);
    double[] matrix = draw(random, count * columns);
    double[] factors = draw(random, count);
    double[] expected = draw(random, columns);
    double[] actual = expected.clone();
    for (int j = 0; j < columns; j++) {
      for (int t = 0; t < count; t++) {
        expected[j] += factors[t] * matrix[t * columns + j];
      }
    }
    double[][] copies = new double[count][columns];
    Products.copyRows(matrix, copies);
    Products.addRows(actual, factors, copies);
    assertArrayEquals(expected, actual);
  }

  @Property(tries = 200, seed = "1")
  void columnsGiveTheBitsOfRows(
      @ForAll @IntRange(max = 13) int rows, @ForAll @IntRange(min = 1, max = 13) int columns) {
    NumpyRandom random = new NumpyRandom(rows * 100L + columns);
    double[] matrix = draw(random, rows * columns);
    double[] vector = draw(random, columns);
    double[] expected = draw(random, rows);
    double[] actual = expected.clone();
    Products.add(expected, matrix, vector);
    double[][] copies = new double[columns][rows];
    Products.copyColumns(matrix, copies);
    Products.addRows(actual, vector, copies);
    assertArrayEquals(expected, actual);
  }

  private static double[] draw(NumpyRandom random, int count) {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = random.randn();
    }
    return values;
  }
}

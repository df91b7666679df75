package dinosaurus.toolkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds exp to the bits of StrictMath's. */
class ExponentialTest {

  private static final int DRAWS = 1_000_000;
  private static final int LENGTH = 27;

  @ParameterizedTest(name = "up to {0}")
  @ValueSource(doubles = {1e-9, 0.4, 1.1, 40, 708, 800})
  void bitsAreStrictMaths(double most) {
    NumpyRandom random = new NumpyRandom(0);
    for (int drawn = 0; drawn < DRAWS; drawn += LENGTH) {
      assertStrict(
          DoubleStream.generate(() -> most * (2 * random.randomSample() - 1))
              .limit(LENGTH)
              .toArray());
    }
  }

  /** 0.5 ln 2, 1.5 ln 2 and 2.5 ln 2 are where k changes, in bits or in value. */
  @ParameterizedTest(name = "near {0}")
  @ValueSource(
      doubles = {
        0x1p-28,
        0x1.62e42p-2,
        0x1.62e43p-2,
        0x1.62e42fefa39efp-2,
        0x1.0a2b2p0,
        0x1.0a2b23f3bab73p0,
        0x1.bb9d3beb8c86bp0,
        708
      })
  void bitsAreStrictMathsWhereTheFormulaChanges(double edge) {
    double x = edge;
    double y = edge;
    for (int i = 0; i < 1000; i++) {
      assertStrict(x, -x, y, -y);
      x = Math.nextUp(x);
      y = Math.nextDown(y);
    }
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0.0,
        -0.0,
        Double.MIN_VALUE,
        -1e-310,
        1e-20,
        709.7,
        -745,
        -746,
        710,
        Double.MAX_VALUE,
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY,
        Double.NaN
      })
  void bitsAreStrictMathsAtTheEdges(double edge) {
    assertStrict(-3, -0.5, edge, -1, 0);
  }

  @Test
  void nothingOfNothing() {
    assertStrict();
  }

  private static void assertStrict(double... x) {
    double[] actual = x.clone();
    Exponential.exp(actual, new double[x.length]);
    assertArrayEquals(DoubleStream.of(x).map(StrictMath::exp).toArray(), actual);
  }
}

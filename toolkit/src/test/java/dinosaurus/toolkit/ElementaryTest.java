package dinosaurus.toolkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds tanh and log to StrictMath's, and to their own bits. */
class ElementaryTest {

  private static final int DRAWS = 20_000;

  @Test
  void tanhIsStrictMathsButForTheLastBits() {
    arguments().forEach(x -> assertWithinUlps(4, StrictMath.tanh(x), tanh(x), x));
  }

  @Test
  void logIsStrictMathsButForTheLastBit() {
    arguments()
        .map(Math::abs)
        .forEach(x -> assertWithinUlps(1, StrictMath.log(x), Elementary.log(x), x));
  }

  @Test
  void logOfEveryPowerOfTwo() {
    for (int k = -1074; k <= Double.MAX_EXPONENT; k++) {
      double x = Math.scalb(1.0, k);
      assertWithinUlps(1, StrictMath.log(x), Elementary.log(x), x);
    }
  }

  @Test
  void tanhIsOdd() {
    arguments().forEach(x -> assertEquals(-tanh(x), tanh(-x)));
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0.0,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        1e-310,
        Double.MIN_NORMAL,
        1e-20,
        20,
        -20,
        22,
        1e300,
        Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN
      })
  void tanhAtTheEdges(double x) {
    assertEquals(StrictMath.tanh(x), tanh(x));
  }

  @Test
  void tanhHasOneZero() {
    assertEquals(0.0, tanh(-0.0));
  }

  @Test
  void tanhOfAVectorIsThatOfItsEntries() {
    double[] x = arguments().toArray();
    Elementary.tanh(x, new double[DRAWS]);
    assertArrayEquals(arguments().map(ElementaryTest::tanh).toArray(), x);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0.0,
        -0.0,
        1,
        -1,
        Double.MAX_VALUE,
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY,
        Double.NaN
      })
  void logAtTheEdges(double x) {
    assertEquals(StrictMath.log(x), Elementary.log(x));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.MIN_VALUE, 3e-320, 1e-310, Double.MIN_NORMAL})
  void logOfSubnormals(double x) {
    assertWithinUlps(1, StrictMath.log(x), Elementary.log(x), x);
  }

  @Test
  void tanhNeverPassesOne() {
    arguments().forEach(x -> assertTrue(Math.abs(tanh(x)) <= 1, () -> "at " + x));
  }

  @Test
  void bitsAreTheSameOnEveryMachine() {
    assertEquals(
        "34d94c0814e828c15857af3a4fe403765b814f2cfb9f90c8e571c35a53870d18",
        bits(ElementaryTest::tanh));
    assertEquals(
        "43ba3892df6538df35d44a707d60f3d5988f1887ed4cc392752ce983066b5b44",
        bits(x -> Elementary.log(Math.abs(x))));
    assertEquals(
        "b74fbc7c9cfcbc01a273361cee3160f57b418196c02b026ec70d914412303263", bits(StrictMath::exp));
  }

  private static double tanh(double x) {
    double[] vector = {x};
    Elementary.tanh(vector, new double[1]);
    return vector[0];
  }

  private static String bits(DoubleUnaryOperator function) {
    return NumpyVectors.sha256(arguments().map(function).toArray());
  }

  /** Draws arguments of either sign, from 2^-30 to 2^10 in magnitude. */
  private static DoubleStream arguments() {
    NumpyRandom random = new NumpyRandom(0);
    return DoubleStream.generate(
            () -> {
              int exponent = (int) (40 * random.randomSample()) - 30;
              return Math.scalb(2 * random.randomSample() - 1, exponent);
            })
        .limit(DRAWS);
  }

  private static void assertWithinUlps(int ulps, double expected, double actual, double x) {
    assertEquals(expected, actual, ulps * Math.ulp(expected), () -> "at " + x);
  }
}

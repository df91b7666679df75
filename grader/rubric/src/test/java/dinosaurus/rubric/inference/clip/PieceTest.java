package dinosaurus.rubric.inference.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A function of an entry and the bound")
class PieceTest {

  @ParameterizedTest
  @CsvSource({
    "OVER_BOUND, 8, 4, 2",
    "TIMES_BOUND, 8, 4, 32",
    "BOUND_OVER, 8, 4, 0.5",
    "ONE_OVER, 8, 4, 0.125",
    "REMAINDER, 9, 4, 1",
    "HALVED, 20, 4, 2.5",
    "HALVED, 8, 4, 4",
    "HALVED, Infinity, 4, Infinity",
    "TENTHS, 450, 4, 0.45",
    "SQUARED, 3, 4, 9",
    "ROOT, 9, 4, 3",
    "LOGARITHM, 2.718281828459045, 4, 1",
    "LOGARITHM_FROM_ONE, 1.718281828459045, 4, 1",
    "TANH, 0.5493061443340549, 4, 0.5",
    "ARC, 1, 4, 0.7853981633974483",
    "SOFT, 3, 4, 0.75",
    "SOFT_BOUND, 12, 4, 3",
    "WHOLE, 2.75, 4, 2",
    "UP, 2.25, 4, 3",
    "ROUNDED, 2.75, 4, 3",
    "FRACTION, 2.75, 4, 0.75",
    "FLOAT, 0.1, 4, 0.10000000149011612"
  })
  @DisplayName("that isn't a sum has its values")
  void curve(Curve curve, double entry, double bound, double value) {
    assertEquals(value, curve.on(entry, bound), 1e-15);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 3, 4, 5, 7, 35",
    "0, 1, 0, Infinity, 7, 7",
    "1, 0, 2, 5, Infinity, 7",
  })
  @DisplayName("that is a sum has its values, where a term is infinite that doesn't count, too")
  void sum(double times, double timesBound, double rest, double entry, double bound, double value) {
    assertEquals(value, new Affine(times, timesBound, rest).on(entry, bound));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, 1, as they were",
    "-1, 0, 0, 1, with the opposite sign",
    "0.5, 0, 0, -1, multiplied by 0.5",
    "0, 0, 0, 1, as 0",
    "0, 1, 0, 1, as maxValue",
    "0, 1, 0, -1, as -maxValue",
    "0, 2, 0.5, 1, as 2 * maxValue + 0.5",
    "0, 0, 1, 1, as 1",
    "1, -1, 0, 1, as entry - maxValue",
    "1, -1, 0, -1, as entry + maxValue",
    "-0.5, 0, 3, -1, as -0.5 * entry - 3"
  })
  @DisplayName("that is a sum is written as one")
  void words(double times, double timesBound, double rest, int sign, String words) {
    assertEquals(words, new Affine(times, timesBound, rest).words("maxValue", sign));
  }
}

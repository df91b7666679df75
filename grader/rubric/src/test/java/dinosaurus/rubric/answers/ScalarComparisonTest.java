package dinosaurus.rubric.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The distance of two numbers")
class ScalarComparisonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | 10 | x is 10.0, but should be 5.0 (off by 5.0)",
        "1 | 1.0000000000000002 | x is 1.0000000000000002, but should be 1.0 (off by 2.2E-16, 1"
            + " ulp)",
        "-1 | -0.9999999999999998 | x is -0.9999999999999998, but should be -1.0 (off by 2.2E-16, 2"
            + " ulps)",
        "0.0 | -0.0 | x is -0.0, but should be 0.0 (a zero's sign)",
        "4.9E-324 | -4.9E-324 | x is -4.9E-324, but should be 4.9E-324 (off by 9.9E-324)",
        "1 | NaN | x is NaN, but should be 1.0",
        "-Infinity | 1 | x is 1.0, but should be -Infinity"
      })
  @DisplayName("is told absolutely, and in ulps where they are few")
  void told(double expected, double actual, String words) {
    assertEquals(words, ScalarComparison.words("x", expected, actual));
  }
}

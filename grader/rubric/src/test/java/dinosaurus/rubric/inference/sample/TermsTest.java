package dinosaurus.rubric.inference.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.toolkit.Vocabulary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The terms of equation (1)")
class TermsTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, Wax x + Waa aPrev + b",
    "-1, 0, 1, -Wax x + b",
    "0, 2, -0.5, 2 Waa aPrev - 0.5 b",
    "0, 0, 0, 0"
  })
  @DisplayName("are written as a sum")
  void words(double input, double state, double bias, String words) {
    assertEquals(words, new Terms(input, state, bias).words());
  }

  @Test
  @DisplayName("are added")
  void sum() {
    Network network =
        new Network(
            new double[][] {{1, 2}, {3, 4}},
            new double[][] {{1, 2}, {0, 1}},
            new double[][] {{0, 0}, {0, 0}},
            new double[] {1000, 2000},
            new double[] {0, 0});
    Moment moment = new Moment(network, Vocabulary.ofText("a"), 0, new Draws());
    moment.x = new double[] {0, 10};
    moment.aPrev = new double[] {100, 200};

    assertArrayEquals(new double[] {1520, 2240}, Terms.ALL.of(moment));
    assertArrayEquals(new double[] {1120, 2440}, Terms.ALL.transposed(moment));
    assertArrayEquals(new double[] {-2000, -4000}, new Terms(0, 0, -2).of(moment));
  }
}

package dinosaurus.rubric.inference.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.rubric.inference.optimize.UpdateRule.Along;
import dinosaurus.rubric.inference.optimize.UpdateRule.Rate;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An update of a parameter")
class UpdateRuleTest {

  @ParameterizedTest
  @CsvSource({
    "LEARNING_RATE, RETURNED, 0, the update leaves by as given",
    "LEARNING_RATE, RETURNED, 1, what is subtracted from by is learningRate times the gradient that"
        + " comes back",
    "LEARNING_RATE, UNCLIPPED, -2, what is added to by is 2 * learningRate times the gradient"
        + " before it is clipped",
    "LEARNING_RATE_BY_TIME_STEPS, RETURNED, 0.5, 'what is subtracted from by is 0.5 * learningRate,"
        + " divided by the time steps, times the gradient that comes back'",
    "NOTHING, RETURNED, 1, 'what is subtracted from by is the gradient that comes back, whatever"
        + " learningRate is'",
    "NOTHING, RETURNED, -0.5, 'what is added to by is 0.5 times the gradient that comes back,"
        + " whatever learningRate is'"
  })
  @DisplayName("is said")
  void words(Rate rate, Along along, double factor, String words) {
    assertEquals(words, new UpdateRule(rate, along, factor).words(List.of("by")));
  }

  @ParameterizedTest
  @CsvSource({
    "LEARNING_RATE, RETURNED, 2, -4 9",
    "LEARNING_RATE, UNCLIPPED, -1, 16 6",
    "LEARNING_RATE_BY_TIME_STEPS, RETURNED, 2, 3 9.5",
    "NOTHING, UNCLIPPED, 1, -2 18"
  })
  @DisplayName("subtracts a multiple of the gradient that it names")
  void applied(Rate rate, Along along, double factor, String expected) {
    SimpleMatrix parameter = new SimpleMatrix(new double[] {10, 10});
    new UpdateRule(rate, along, factor)
        .apply(
            parameter,
            new SimpleMatrix(new double[] {14, 1}),
            new SimpleMatrix(new double[] {12, -8}),
            Calls.of("1 2", "2 0", 0, 0.5));

    String[] entries = expected.split(" ");
    assertEquals(Double.parseDouble(entries[0]), parameter.get(0));
    assertEquals(Double.parseDouble(entries[1]), parameter.get(1));
  }
}

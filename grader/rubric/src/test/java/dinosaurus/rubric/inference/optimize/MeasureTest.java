package dinosaurus.rubric.inference.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.assignment.Call;
import dinosaurus.rubric.inference.optimize.Measure.Multiple;
import dinosaurus.rubric.inference.optimize.Measure.Solved;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A number of each step")
class MeasureTest {

  private static final List<Call.Optimize> CALLS =
      List.of(
          Calls.of("1", "0", 0, 0.0),
          Calls.of("1 2", "2 0", 0, 0.25),
          Calls.of("1 2 3 1", "2 3 1 0", 0, 0.5));

  @ParameterizedTest
  @CsvSource({
    "5, 5, 5, NOTHING, 5",
    "0, 1.25, 2.5, RATE, 5 * learningRate",
    "0, 0.25, 0.5, RATE, learningRate",
    "8, 4, 2, BY_TIME_STEPS, 8 / time steps",
    "3, 6, 12, TIME_STEPS, 3 * time steps",
    "0, 0.375, 0.375, RATE_BY_TIME_STEPS, 3 * learningRate / time steps"
  })
  @DisplayName("may go with what the step was given")
  void multiple(double first, double second, double third, Measure measure, String words) {
    List<Multiple> found =
        Measure.of(
                List.of(
                    new Solved(CALLS.get(0), first),
                    new Solved(CALLS.get(1), second),
                    new Solved(CALLS.get(2), third)))
            .toList();

    assertEquals(List.of(measure), found.stream().map(Multiple::measure).toList());
    assertEquals(words, found.get(0).words());
    assertEquals(third, found.get(0).of(CALLS.get(2)));
  }
}

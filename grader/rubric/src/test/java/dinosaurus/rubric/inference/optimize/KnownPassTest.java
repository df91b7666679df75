package dinosaurus.rubric.inference.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.assignment.Call;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Rnn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of x = 3, -1, 1, y = 2, 1, 0 and a state before")
class KnownPassTest {

  private static final Call.Optimize GIVEN = Calls.of("3 -1 1", "2 1 0", 0.5, 0.01);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "RIGHT,           3 -1 1,  2 1 0, 0.5, 3 -1 1",
    "ZERO_STATE,      3 -1 1,  2 1 0, 0.0, 3 -1 1",
    "NO_FIRST_INPUT,  -1 -1 1, 2 1 0, 0.5, -1 -1 1",
    "NO_INPUT_AS_0,   3 0 1,   2 1 0, 0.5, 3 0 1",
    "FIRST_INPUT_0,   0 -1 1,  2 1 0, 0.5, 0 -1 1",
    "REVERSED,        1 -1 3,  0 1 2, 0.5, 1 -1 3",
    "LABELS_BACKWARD, 3 -1 1,  2 1 0, 0.5, 2 1 0"
  })
  @DisplayName("a way to run the network takes those that it names, forward and backward")
  void passes(KnownPass way, String x, String y, double aPrev, String backward) {
    Call.Optimize taken = Calls.of(x, y, aPrev, 0.01);
    Call.Optimize behind = Calls.of(backward, y, aPrev, 0.01);
    ForwardPass pass = Rnn.forward(taken.x(), taken.y(), taken.aPrev(), taken.parameters());

    assertEquals(pass.loss(), way.forward(GIVEN).loss());
    assertEquals(
        Rnn.backward(behind.x(), behind.y(), behind.parameters(), pass).toString(),
        way.backward(GIVEN, pass).toString());
  }
}

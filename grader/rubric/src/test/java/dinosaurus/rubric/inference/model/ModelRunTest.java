package dinosaurus.rubric.inference.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Call;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of a run")
class ModelRunTest {

  @ParameterizedTest
  @CsvSource({
    "a b, 2, 2 4 4, ",
    "a b, 2, 1 4 4, 'the parameters after 2 iterations on 2 names are those of a network with 1"
        + " hidden unit, 4 inputs and 4 outputs, where 2 hidden units, 4 inputs and 4 outputs are"
        + " due'",
    "a, 1, 2 4 5, 'the parameters after 1 iteration on 1 name are those of a network with 2 hidden"
        + " units, 4 inputs and 5 outputs, where 2 hidden units, 4 inputs and 4 outputs are due'"
  })
  @DisplayName("another size is said")
  void otherSize(String names, int iterations, String size, String words) {
    String[] sizes = size.split(" ");
    Parameters parameters =
        Rnn.initialize(
            Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]), Integer.parseInt(sizes[2]));

    assertEquals(
        Optional.ofNullable(words), Runs.of(Runs.call(names, iterations), parameters).otherSize());
  }

  @ParameterizedTest
  @CsvSource({"a b, 2, true", "a b, 3, false", "a b c ab, 1, true", "a b c ab bc, 1, false"})
  @DisplayName("it is known whether all sequences of its names can be tried")
  void tiny(String names, int iterations, boolean tiny) {
    assertEquals(tiny, Runs.reporting(Runs.call(names, iterations), 0).isTiny());
  }

  @Test
  @DisplayName("parameters are known as its own, but for rounding, and no others")
  void end() {
    Parameters own = Rnn.initialize(2, 4, 4);
    ModelRun run = Runs.of(Runs.call("a", 1), own);
    Parameters other = own.copy();
    Parameters rounded = own.copy();
    other.Wax().set(0, own.Wax().get(0) + 1e-9);
    rounded.by().set(0, own.by().get(0) + 1e-11);

    assertTrue(run.endsWith(rounded));
    assertFalse(run.endsWith(other));
    assertFalse(run.endsWith(Rnn.initialize(1, 4, 4)));
  }

  @Test
  @DisplayName("the loss of the first step is read from the first one reported")
  void begin() {
    Call.Model call = Runs.call("a", 1);
    ModelRun run = Runs.reporting(call, Rnn.smooth(Rnn.initialLoss(4, 7), 5));

    assertTrue(run.beginsWith(5));
    assertFalse(run.beginsWith(5.00001));
    assertFalse(Runs.of(call, Rnn.initialize(2, 4, 4)).beginsWith(5));
  }
}

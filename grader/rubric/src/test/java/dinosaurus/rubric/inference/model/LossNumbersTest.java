package dinosaurus.rubric.inference.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.assignment.Call;
import dinosaurus.toolkit.Rnn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of the first losses that are reported")
class LossNumbersTest {

  private static final List<Call.Model> CALLS =
      Stream.of("a", "ab", "abc", "abcab").map(names -> Runs.call(names, 1)).toList();

  /** Returns runs that report weighted sums of the initial loss and another. */
  private static List<ModelRun> runs(double kept, double added, boolean mean) {
    return CALLS.stream()
        .map(
            call -> {
              Training training = Training.right(call);
              String name = call.names().get(0);
              double loss = training.firstLoss(name, training.start().parameters()).orElseThrow();
              double smoothed = mean ? loss / (name.length() + 1) : loss;
              return Runs.reporting(call, kept * Rnn.initialLoss(4, 7) + added * smoothed);
            })
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "0.999, 0.001, false, ",
    "0.001, 0.999, false, 0.001 times the loss with which smoothing begins plus 0.999 times the"
        + " loss of the first name",
    "0, 1, false, the loss of the first name",
    "1, 0, false, the loss with which smoothing begins",
    "0.999, 0.001, true, 0.999 times the loss with which smoothing begins plus 0.001 times the"
        + " loss of the first name divided by its characters"
  })
  @DisplayName("it is said how they are smoothed, where that isn't right")
  void smoothing(double kept, double added, boolean mean, String words) {
    assertEquals(
        Optional.ofNullable(words).map("the first loss reported is "::concat),
        LossNumbers.clause(runs(kept, added, mean)));
  }

  @Test
  @DisplayName("nothing is said where there are few, or no weights give them")
  void nothing() {
    List<ModelRun> odd =
        CALLS.stream()
            .map(call -> Runs.reporting(call, call.names().get(0).length() == 3 ? 40 : 30))
            .toList();

    assertEquals(Optional.empty(), LossNumbers.clause(runs(0, 1, false).subList(0, 3)));
    assertEquals(Optional.empty(), LossNumbers.clause(odd));
  }
}

package dinosaurus.rubric.inference.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.assignment.Call;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The names that a network learnt")
class NameSearchTest {

  @ParameterizedTest
  @CsvSource({
    "ab ac, 3, ac ac ab, ac ac ab",
    "ab ac, 3, ac, ac",
    "ab ac bc, 8, bc ab ac ac ab bc ab ac, bc ab ac ac ab bc ab ac",
    "ab ac bc, 8, bc bc ac ac ab bc ab ac, ",
    "ab ac bc a b c aa bb cc, 7, bc ab, "
  })
  @DisplayName("are found, where they are few, or each comes once in every pass")
  void found(String names, int iterations, String learnt, String found) {
    Call.Model call = Runs.call(names, iterations);
    Training training = Training.right(call);
    List<String> order = List.of(learnt.split(" "));
    ModelRun run = Runs.of(call, Runs.trained(training, order, RateSearch.RIGHT));

    assertEquals(
        Optional.ofNullable(found).map(text -> List.of(text.split(" "))),
        new NameSearch(run, training).find());
  }

  @Test
  @DisplayName("come in all sequences")
  void sequences() {
    assertEquals(
        List.of(List.of("a", "a"), List.of("a", "b"), List.of("b", "a"), List.of("b", "b")),
        NameSearch.sequences(List.of("a", "b"), 2));
  }
}

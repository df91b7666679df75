package dinosaurus.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The cases of sample end as their titles say")
class SampleCasesTest {

  @ParameterizedTest
  @ValueSource(strings = {"public/sample/limit", "hidden/sample/limit"})
  void byTheLimit(String id) {
    assertEquals(List.of(50), newlines(id));
  }

  @ParameterizedTest
  @DisplayName("by the newline drawn as the 50th, to which the scaffold adds another")
  @ValueSource(strings = {"public/sample/newline-at-limit", "hidden/sample/newline-at-limit"})
  void byTheNewlineAtTheLimit(String id) {
    assertEquals(List.of(49, 50), newlines(id));
  }

  @ParameterizedTest
  @ValueSource(strings = "hidden/sample/newline-before-limit")
  void byTheNewlineBeforeTheLimit(String id) {
    assertEquals(List.of(48), newlines(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"public/sample/newline-first", "hidden/sample/newline-first"})
  void byTheFirstDraw(String id) {
    assertEquals(List.of(0), newlines(id));
  }

  /** Returns where the newline stands in the expected indices. */
  private static List<Integer> newlines(String id) {
    Case<Call.Sample, List<Integer>> one =
        Authored.CASES.sample().stream().filter(f -> f.id().equals(id)).findAny().orElseThrow();
    int newline = one.call().vocabulary().newline();
    return IntStream.range(0, one.expected().result().size())
        .filter(i -> one.expected().result().get(i) == newline)
        .boxed()
        .toList();
  }
}

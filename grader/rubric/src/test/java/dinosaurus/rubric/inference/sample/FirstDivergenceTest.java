package dinosaurus.rubric.inference.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Call;
import dinosaurus.rubric.inference.observation.Observed;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of names that should be index 2 fifty times and the newline, 1,")
class FirstDivergenceTest {

  private static final Vocabulary VOCABULARY = Vocabulary.ofCharacters("a\nbc");

  /** Gives index 2 all probability. */
  private static final Parameters PARAMETERS =
      new Parameters(
          new SimpleMatrix(1, 4),
          new SimpleMatrix(1, 1),
          new SimpleMatrix(4, 1),
          new SimpleMatrix(1, 1),
          new SimpleMatrix(new double[] {0, 0, 1000, 0}));

  private static final String RIGHT = "2x50 1";

  /** Reads indices, with how often each comes if not once: {@code 2x50 1}. */
  private static List<Integer> name(String text) {
    List<Integer> name = new ArrayList<>();
    for (String part : text.split(" ")) {
      String[] parts = part.split("x");
      int times = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
      name.addAll(Collections.nCopies(times, Integer.valueOf(parts[0])));
    }
    return name;
  }

  private static Observed<Call.Sample, List<Integer>> call(List<Integer> name) {
    Call.Sample given = new Call.Sample(PARAMETERS, VOCABULARY, 0);
    return new Observed<>(given, Answer.of(given, name));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 'stops too early, and first goes wrong where the same index should come twice in a row, and"
        + " begins with a right index and goes on with a wrong one'",
    "2x2 0, 'first goes wrong where the same index should come twice in a row, and first goes wrong"
        + " by index 0, and goes wrong at its third index'",
    "2 1, 'first goes wrong where the same index should come twice in a row, and first goes wrong by"
        + " a newline, and first goes wrong by an index that is one too small, and begins with a"
        + " right index and goes on with a wrong one'",
    "3, 'first goes wrong by an index that is one too large, and begins with a wrong index'",
    "2x51, 'first goes wrong by an index that comes twice in a row, and first goes wrong where the"
        + " newline should come, and first goes wrong by an index that is one too large'",
    "2x50 1 1, 'goes on after its end, and first goes wrong by an index that comes twice in a row,"
        + " and first goes wrong by a newline'",
    "2x50 1 3, goes on after its end"
  })
  @DisplayName("what those that are wrong have in common is told")
  void told(String wrong, String traits) {
    assertEquals(
        Optional.of("of 4 names, 3 are wrong: each " + traits),
        FirstDivergence.clause(
            Stream.of(wrong, RIGHT, wrong, wrong).map(name -> call(name(name))).toList()));
  }

  @Test
  @DisplayName("it is told that they are empty")
  void empty() {
    assertEquals(
        Optional.of(
            "of 3 names, 3 are wrong: each is empty, and stops too early, and begins with a wrong"
                + " index"),
        FirstDivergence.clause(Collections.nCopies(3, call(List.of()))));
  }

  @ParameterizedTest
  @CsvSource({"3/3/2x50 1/2x50 1", "3/2 2 2 0/2x50 1 3", "2x50 1"})
  @DisplayName("nothing is told of two, or of some with nothing in common")
  void nothing(String names) {
    assertEquals(
        Optional.empty(),
        FirstDivergence.clause(
            Arrays.stream(names.split("/")).map(name -> call(name(name))).toList()));
  }
}

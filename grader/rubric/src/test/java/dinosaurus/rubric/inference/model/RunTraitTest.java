package dinosaurus.rubric.inference.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.assignment.Call;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Runs that come out wrong are told from those that come out right")
class RunTraitTest {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  /** Reads calls: names, iterations, hidden units, and how the vocabulary begins. */
  private static List<Call.Model> calls(String text) {
    return Arrays.stream(text.split("; ")).map(RunTraitTest::call).toList();
  }

  private static Call.Model call(String text) {
    String[] parts = text.split(" ");
    String first = parts.length > 3 ? parts[3] : "";
    return new Call.Model(
        List.of(parts[0].split("/")),
        Vocabulary.ofCharacters(first + "\n" + LETTERS),
        new TrainingOptions(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), 7, false));
  }

  @ParameterizedTest
  @CsvSource({
    "a/b 3 50; c 2 50, a/b 2 50, with more iterations than names",
    "a/b 3 50; a/b 5 8, c 2 50; a/b 2 50, that go through several names more than once",
    "a 1 50; Ab 1 50 A, ab 1 50, ",
    "Ab 1 50; Abc/a 1 50, ab 1 50, on names with capitals",
    "a-b 1 50; Abc 1 50, ab 1 50, on names that hold more than small letters",
    "ab 1 50 A, ab 1 50, whose newline isn't at index 0",
    "a 1 8; b 1 9, a 1 50, whose hidden units aren't 50",
    "a 3 50, a 1 50, with more iterations than names",
    "a/b 2 50, a/b 1 50, of more than 1 iteration",
    "a/b/c 3 50, a/b/c 2 50; b 1 50, of more than 2 iterations",
    "a/b/c 3 50; a/b/c 2 50, a/b/c 2 50; b 1 50, ",
    "a 1 50, a 1 50, "
  })
  @DisplayName("by what the wrong ones alone have")
  void between(String wrong, String right, String words) {
    assertEquals(
        Optional.ofNullable(words).map("training comes out wrong in exactly the runs "::concat),
        RunTrait.between(calls(right), calls(wrong)));
  }
}

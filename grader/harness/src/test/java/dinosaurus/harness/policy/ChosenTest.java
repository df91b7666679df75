package dinosaurus.harness.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.harness.results.BriefOutcome;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.Student;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChosenTest {

  private static Grade grade(String folder, String id, String name, BriefOutcome outcome) {
    return new Grade(
        folder,
        new Student(id, name, false),
        List.of(0, 0, 0, 0),
        0,
        0,
        100,
        Status.GRADED,
        outcome);
  }

  private static List<Grade> grades() {
    return List.of(
        grade("anna_1", "1", "Cruz, Anna", BriefOutcome.CRASHED),
        grade("lee_2", "2", "Lee, Ben", BriefOutcome.TIMED_OUT),
        grade("lee_3", "3", "Lee, Ben", BriefOutcome.CRASHED));
  }

  private static List<String> words(String words) {
    return words == null ? List.of() : Arrays.asList(words.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|anna_1 lee_2 lee_3",
        "Anna Cruz|anna_1",
        "3;anna_1|anna_1 lee_3",
        "crashed|anna_1 lee_3",
        "timed out;crashed|anna_1 lee_2 lee_3"
      })
  void takesStudentsAndOutcomes(String words, String chosen) {
    List<String> folders =
        Chosen.of(grades(), words(words)).stream().map(Grade::submission).toList();
    assertEquals(chosen, String.join(" ", folders));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dora|--only: \"dora\" is no student by id, name or folder of the report, and no outcome that"
            + " anybody has.",
        "Ben Lee|--only: \"Ben Lee\" may be several students; name the one by id."
      })
  void refusesToGuess(String word, String message) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> Chosen.of(grades(), List.of(word)))
            .getMessage());
  }
}

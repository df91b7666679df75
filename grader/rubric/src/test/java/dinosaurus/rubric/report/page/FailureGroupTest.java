package dinosaurus.rubric.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.report.document.DiagnosisEntry;
import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.OutcomeKind;
import dinosaurus.rubric.report.document.TestEntry;
import dinosaurus.rubric.score.Evidence;
import dinosaurus.rubric.score.Evidence.LossCurves;
import dinosaurus.rubric.score.Evidence.SideBySide;
import dinosaurus.rubric.score.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of the cases of a failed test, the page shows")
class FailureGroupTest {

  private static final Finding WORDS = finding("words");
  private static final Finding NUMBERS =
      finding("numbers", new SideBySide("the smoothed loss at iteration 0", "1.0", "2.0"));
  private static final Finding CURVES =
      finding("curves", new LossCurves(List.of(0, 2000), List.of(1.0, 2.0), List.of(1.0, 3.0)));

  private static Finding finding(String title, Evidence... evidence) {
    String id = "public/model/" + title;
    return new Finding(id, title, Visibility.PUBLIC, title + " differ", Arrays.asList(evidence));
  }

  private static Optional<Finding> shown(Finding... findings) {
    List<String> feedback = Arrays.stream(findings).map(Finding::caseTitle).toList();
    return new FailureGroup(List.of(test("model.loss", feedback, findings)), Set.of()).shown();
  }

  private static TestEntry test(String id, List<String> feedback, Finding... findings) {
    return new TestEntry(
        id,
        "reports the smoothed loss at every checkpoint",
        Visibility.HIDDEN,
        5,
        0,
        OutcomeKind.FAILED,
        feedback,
        Optional.empty(),
        List.of(),
        List.of(findings));
  }

  @Test
  @DisplayName("one that has a picture, before one that has two numbers")
  void picture() {
    assertEquals(Optional.of(CURVES), shown(WORDS, NUMBERS, CURVES));
  }

  @Test
  @DisplayName("without a picture the two numbers, and without these the words")
  void noPicture() {
    assertEquals(Optional.of(NUMBERS), shown(WORDS, NUMBERS));
    assertEquals(Optional.of(WORDS), shown(WORDS));
  }

  @Test
  @DisplayName("with a picture that another test of the exercise has, too, without it")
  void once() {
    ExerciseEntry exercise =
        new ExerciseEntry(
            Exercise.MODEL,
            0,
            0,
            10,
            new DiagnosisEntry(DiagnosisEntry.Kind.SILENT, List.of(), List.of()),
            Optional.empty(),
            Optional.empty(),
            List.of(
                test("model.loss", List.of("one"), CURVES),
                test("model.names", List.of("another"), CURVES),
                test("model.wrap", List.of("a third"), NUMBERS)));
    List<FailureGroup> groups = FailureGroup.of(exercise);
    assertEquals(CURVES.evidence(), groups.get(0).evidence());
    assertFalse(groups.get(0).repeats());
    assertEquals(List.of(), groups.get(1).evidence());
    assertTrue(groups.get(1).repeats());
    assertEquals(NUMBERS.evidence(), groups.get(2).evidence());
  }

  @Test
  @DisplayName("none where a student may see none")
  void none() {
    assertTrue(shown().isEmpty());
  }
}

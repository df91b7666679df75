package dinosaurus.rubric;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The file of points")
class PointsTest {

  private static final String FILE = "points.properties";

  private static String refusal(String text) {
    return assertThrows(
            IllegalStateException.class,
            () -> Points.read(FILE, text).check(Set.of("clip.above", "clip.below")))
        .getMessage();
  }

  @Test
  @DisplayName("has a line for every graded test, no other, and 100 points in all")
  void complete() {
    assertDoesNotThrow(Rubric::checkPoints);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clip.above=60 clip.below=44|points.properties gives 104 points in all; change them until"
            + " they are 100.",
        "clip.above=60 clip.below=39|points.properties gives 99 points in all; change them until"
            + " they are 100.",
        "clip.above=104 clip.below=-4|points.properties gives clip.below \"-4\"; write a whole number"
            + " from 1 to 9999.",
        "clip.above=100|points.properties says nothing of clip.below; add a line \"clip.below ="
            + " POINTS\".",
        "clip.above=60 clip.below=39 clip.belov=1|points.properties has a line of clip.belov, which"
            + " is no graded test; take it out.",
        "clip.above=60 clip.belov=40|points.properties has a line of clip.belov, which is no graded"
            + " test; did you mean clip.below?"
      })
  @DisplayName("is refused where its points can't be meant")
  void refused(String lines, String message) {
    assertEquals(message, refusal(lines.replace(' ', '\n')));
  }

  @Test
  @DisplayName("is refused where two lines are of one test, whatever they say")
  void twice() {
    assertEquals(
        "points.properties has two lines of clip.above; keep one of them.",
        refusal("clip.above = 60\nclip.below = 40\nclip.above = 60\n"));
    assertEquals(
        "points.properties has a line that can't be read; write TEST = POINTS.",
        refusal("clip.above = \\u00zz"));
  }

  @Test
  @DisplayName("keeps what isn't changed, and is a file of points again")
  void changed() {
    Points points = Points.read(FILE, "clip.above=60\nclip.below=40\n");
    Points changed = points.with(Map.of("clip.below", 30));
    assertEquals("clip.above = 60\nclip.below = 30\n", changed.text());
    assertEquals(40, points.of("clip.below"));
    assertEquals(30, Points.read(FILE, changed.text()).of("clip.below"));
  }

  @Test
  @DisplayName("weighs the verdicts of a score, also those on the public cases")
  void weighs() {
    List<GradedResult> results =
        Rubric.tests().stream()
            .filter(test -> test.id().equals("clip.above") || test.id().equals("clip.below"))
            .map(test -> test.result(new Outcome.Passed()))
            .toList();
    Score score = new Score(results, Map.of(), Optional.of(new Score(results)), Map.of());
    Score weighed = Points.read(FILE, "clip.above=70\nclip.below=30\n").weigh(score);
    assertEquals(List.of(70, 30), weighed.results().stream().map(GradedResult::points).toList());
    assertEquals(100, weighed.publicly().orElseThrow().earned());
  }

  @Test
  @DisplayName("says what a test is worth")
  void given() {
    assertEquals(12, Points.read(FILE, "clip.above = 12").of("clip.above"));
  }

  @Test
  @DisplayName("is told to have a line that it lacks")
  void missing() {
    assertEquals(
        "points.properties says nothing of clip.above; add a line \"clip.above = POINTS\".",
        assertThrows(IllegalStateException.class, () -> Points.read(FILE, "").of("clip.above"))
            .getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "1.5", "six", "10000"})
  @DisplayName("gives whole numbers of points")
  void wrong(String value) {
    Points points = Points.read(FILE, "clip.above = " + value);
    assertEquals(
        "points.properties gives clip.above \""
            + value
            + "\"; write a whole number from 1 to 9999.",
        assertThrows(IllegalStateException.class, () -> points.of("clip.above")).getMessage());
  }
}

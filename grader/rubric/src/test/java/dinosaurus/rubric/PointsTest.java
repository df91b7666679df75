package dinosaurus.rubric;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The file of points")
class PointsTest {

  private final Properties points = new Properties();

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
    for (String line : lines.split(" ")) {
      points.setProperty(line.split("=")[0], line.split("=")[1]);
    }
    Set<String> tests = Set.of("clip.above", "clip.below");
    assertEquals(
        message,
        assertThrows(IllegalStateException.class, () -> Points.check(points, tests)).getMessage());
  }

  @Test
  @DisplayName("is refused where two lines are of one test, whatever they say")
  void twice() throws IOException {
    Points.Lines lines =
        Points.Lines.read(new StringReader("clip.above = 60\nclip.below = 40\nclip.above = 60\n"));
    assertEquals(
        "points.properties has two lines of clip.above; keep one of them.",
        assertThrows(IllegalStateException.class, lines::requireOnce).getMessage());
    assertDoesNotThrow(Points.Lines.read(new StringReader("clip.above = 60\n"))::requireOnce);
  }

  @Test
  @DisplayName("says what a test is worth")
  void given() {
    points.setProperty("clip.above", "12");
    assertEquals(12, Points.of("clip.above", points));
  }

  @Test
  @DisplayName("is told to have a line that it lacks")
  void missing() {
    assertEquals(
        "points.properties says nothing of clip.above; add a line \"clip.above = POINTS\".",
        assertThrows(IllegalStateException.class, () -> Points.of("clip.above", points))
            .getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "1.5", "six", "10000"})
  @DisplayName("gives whole numbers of points")
  void wrong(String value) {
    points.setProperty("clip.above", value);
    assertEquals(
        "points.properties gives clip.above \""
            + value
            + "\"; write a whole number from 1 to 9999.",
        assertThrows(IllegalStateException.class, () -> Points.of("clip.above", points))
            .getMessage());
  }
}

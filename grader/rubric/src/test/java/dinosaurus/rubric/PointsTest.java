package dinosaurus.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The file of points")
class PointsTest {

  private final Properties points = new Properties();

  @Test
  @DisplayName("has a line for every graded test, and no other")
  void complete() {
    assertEquals(
        Rubric.tests().stream().map(GradedTest::id).collect(Collectors.toSet()), Points.ids());
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

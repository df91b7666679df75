package dinosaurus.rubric.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of a call that is late a student reads")
class LateCallTest {

  private static String told(boolean waited, String... lines) {
    return new Outcome.TimedOut(Duration.ofSeconds(2), waited, List.of(lines), "a case")
        .feedback()
        .get(0);
  }

  @Test
  @DisplayName("the line where it was each time")
  void line() {
    assertEquals(
        "Case \"a case\": no answer after 2 s of computing, its limit;"
            + " all 3 times we looked, it was at M.java:57.",
        told(false, "M.java:57", "M.java:57", "M.java:57"));
  }

  @Test
  @DisplayName("the lines of a loop")
  void lines() {
    assertTrue(
        told(false, "M.java:101", "M.java:99", "M.java:101")
            .endsWith("; the 3 times we looked, it was at M.java:99, 101."));
  }

  @Test
  @DisplayName("that it waited, if it did")
  void waited() {
    assertEquals(
        "Case \"a case\": no answer after 2 s by the clock, its limit;"
            + " when we looked, it was at M.java:57.",
        told(true, "M.java:57"));
  }

  @Test
  @DisplayName("how to find the line, where that isn't known")
  void unknown() {
    List<String> told = new Outcome.TimedOut(Duration.ofSeconds(2)).feedback();
    assertEquals("No answer after 2 s of computing, its limit.", told.get(0));
    assertTrue(told.get(1).endsWith("Your own run of the tests names the line."), told.get(1));
  }

  @Test
  @DisplayName("which calls weren't made any more")
  void notCalled() {
    Outcome late = new Outcome.TimedOut(Duration.ofSeconds(2));
    assertEquals(
        List.of("Not called any more: calls before it took too long."),
        new Outcome.NotCalled(late).feedback());
    assertEquals(
        List.of("Not called any more: calls before it ended badly."),
        new Outcome.NotCalled(new Outcome.Crashed("OutOfMemoryError", "")).feedback());
  }
}

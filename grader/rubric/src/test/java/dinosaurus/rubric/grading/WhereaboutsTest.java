package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where a call was")
class WhereaboutsTest {

  private final Whereabouts whereabouts = new Whereabouts();

  /** Adds a look: methods with lines, the innermost first, such as {@code clip:51}. */
  private WhereaboutsTest look(String... frames) {
    whereabouts.add(
        Arrays.stream(frames)
            .map(frame -> frame.split(":"))
            .map(
                parts -> new StackTraceElement("M", parts[0], "M.java", Integer.parseInt(parts[1])))
            .toList());
    return this;
  }

  @Test
  @DisplayName("isn't known where nobody found it in the student's code")
  void unknown() {
    assertEquals(List.of(), look().whereabouts.lines());
  }

  @Test
  @DisplayName("is the innermost line where it never moves")
  void still() {
    look("clip:51", "model:188").look("clip:51", "model:188");
    assertEquals(List.of("M.java:51", "M.java:51"), whereabouts.lines());
  }

  @Test
  @DisplayName("is the lines of the loop, in its order")
  void loop() {
    look("clip:51", "model:188").look("clip:52", "model:188").look("clip:51", "model:188");
    assertEquals(List.of("M.java:51", "M.java:52", "M.java:51"), whereabouts.lines());
  }

  @Test
  @DisplayName("is the method that calls others in its loop")
  void calling() {
    look("clip:51", "model:188").look("sample:90", "model:197").look("model:190");
    assertEquals(List.of("M.java:188", "M.java:197", "M.java:190"), whereabouts.lines());
  }

  @Test
  @DisplayName("is the method that calls one method from several lines")
  void severalCalls() {
    look("help:9", "model:188").look("help:9", "model:189");
    assertEquals(List.of("M.java:188", "M.java:189"), whereabouts.lines());
  }
}

package dinosaurus.rubric.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A crash")
class CrashWordsTest {

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @DisplayName("is told with its place where no other sentence is torn")
  @CsvSource(
      delimiter = '|',
      value = {
        "Boom: x has 2 indices; give y one for each of x. | A.java:7"
            + " | Boom at A.java:7: x has 2 indices; give y one for each of x.",
        "Boom: no model today | A.java:7 | Boom at A.java:7: no model today.",
        "Boom: why? | A.java:7 | Boom at A.java:7: why?",
        "Boom | A.java:7 | Boom at A.java:7.",
        "System.exit was called | A.java:7 | System.exit was called at A.java:7.",
        "Boom: no model today | '' | Boom: no model today"
      })
  void place(String error, String location, String told) {
    Outcome crashed = new Outcome.Crashed(error, location);
    assertEquals(told, crashed.feedback().get(0));
  }

  @ParameterizedTest
  @DisplayName("of a null says that something never got a value")
  @CsvSource("NullPointerException: because \"step\" is null")
  void hint(String error) {
    assertEquals(
        List.of(error, "Hint: what is null never got a value; see where it should get one."),
        new Outcome.Crashed(error, "").feedback());
  }
}

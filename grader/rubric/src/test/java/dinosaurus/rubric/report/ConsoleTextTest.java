package dinosaurus.rubric.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The progress bar")
class ConsoleTextTest {

  @ParameterizedTest
  @DisplayName("is full for all points alone, and empty for none alone")
  @CsvSource({
    "0, 25, [--------------------]",
    "1, 25, [#-------------------]",
    "14, 20, [##############------]",
    "24, 25, [###################-]",
    "25, 25, [####################]",
  })
  void bar(int earned, int possible, String expected) {
    assertEquals(expected, ConsoleText.bar(earned, possible, Paint.PLAIN));
    assertEquals(ConsoleText.barColumns(), expected.length());
  }
}

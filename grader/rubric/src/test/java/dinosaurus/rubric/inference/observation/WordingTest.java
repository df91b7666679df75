package dinosaurus.rubric.inference.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Sentences")
class WordingTest {

  @ParameterizedTest
  @CsvSource({"500, 500", "0.25, 0.25", "0.333333333, 0.333333", "-0.0, 0", "-2, -2"})
  @DisplayName("tell whole numbers without a fraction, others with six digits")
  void number(double value, String text) {
    assertEquals(text, Wording.number(value));
  }

  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, 0.3",
    "0.3333333333333333, 0.3333333333333333",
    "1.00000001, 1.00000001",
    "-0.0, 0.0",
    "NaN, NaN",
    "-Infinity, -Infinity"
  })
  @DisplayName("tell numbers without what rounding added")
  void settled(double value, double settled) {
    assertEquals(settled, Wording.settled(value));
  }

  @ParameterizedTest
  @CsvSource({"db, db", "db dby, db and dby", "dWax db dby, 'dWax, db and dby'"})
  @DisplayName("list names")
  void listed(String names, String text) {
    assertEquals(text, Wording.listed(List.of(names.split(" "))));
  }

  @Test
  @DisplayName("say the same of several parts once, though their numbers aren't quite the same")
  void clauses() {
    Map<String, Double> factors = new LinkedHashMap<>();
    factors.put("dWax", 0.3333333333333333);
    factors.put("db", 0.5);
    factors.put("dby", 0.3333333333333334);
    assertEquals(
        List.of("dWax and dby by 0.333333", "db by 0.5"),
        Wording.clauses(
            factors, (factor, names) -> Wording.listed(names) + " by " + Wording.number(factor)));
  }
}

package dinosaurus.rubric.inference.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.rubric.inference.clip.BoundRule.Form;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A rule of one number")
class BoundRuleTest {

  @ParameterizedTest
  @CsvSource({
    "RIGHT, 1, 8, 5, 5",
    "RIGHT, 1, 3, 5, 3",
    "LEFT, 1, 8, 5, 8",
    "SET, 2, 8, 5, 2",
    "SET, 2, 5, 5, 5",
    "SET_TIMES, 2, 8, 5, 10",
    "CUT, 2, 8, 5, 2",
    "CUT, 2, 1, 5, 1",
    "CUT_TIMES, 0.5, 8, 4, 2",
    "CUT_SHIFTED, 1, 8, 5, 6",
    "REFLECTED, 1, 8, 5, 2",
    "REMAINDER, 1, 8, 5, 3",
    "BENT, 1, 2.746530721670274, 5, 2.5",
    "WITHIN_SET, 2, 3, 5, 2",
    "WITHIN_SET, 2, 5, 5, 5",
    "WITHIN_SET_TIMES, 0.5, 3, 4, 2",
    "MULTIPLIED, 0.5, 8, 5, 4"
  })
  @DisplayName("gives an entry")
  void entry(Form form, double value, double given, double bound, double returned) {
    assertEquals(returned, new BoundRule(form, value).on(given, bound), 1e-15);
  }

  @ParameterizedTest
  @CsvSource({
    "RIGHT, 1, entries are cut off at maxValue and -maxValue",
    "LEFT, 1, entries beyond maxValue and -maxValue come back as they were",
    "SET, 0, entries beyond maxValue and -maxValue come back as 0",
    "SET, 3, 'entries beyond maxValue and -maxValue come back as 3 and -3, whatever maxValue is'",
    "SET_TIMES, -1, entries beyond maxValue and -maxValue come back at the opposite bound",
    "SET_TIMES, 0.5, entries beyond maxValue and -maxValue come back as 0.5 * maxValue and -0.5 *"
        + " maxValue",
    "MULTIPLIED, 0.5, entries beyond maxValue and -maxValue come back multiplied by 0.5",
    "REFLECTED, 1, entries beyond maxValue and -maxValue come back as far within it as they lay"
        + " beyond",
    "REMAINDER, 1, entries beyond maxValue and -maxValue come back as what is left over when they"
        + " are divided by maxValue",
    "BENT, 1, entries come back as maxValue * tanh(entry / maxValue)",
    "WITHIN_SET, 2, 'positive entries within the bounds come back as 2, the negative ones as -2'",
    "WITHIN_SET_TIMES, -1, 'positive entries within the bounds come back as -maxValue, the negative"
        + " ones as maxValue'",
    "CUT, 3, 'entries are cut off at 3 and -3, whatever maxValue is'",
    "CUT, 0, entries come back as 0",
    "CUT_TIMES, 0.25, entries are cut off at 0.25 * maxValue and -0.25 * maxValue",
    "CUT_SHIFTED, 0.5, entries are cut off at maxValue + 0.5 and -maxValue - 0.5"
  })
  @DisplayName("is said of both sides of zero")
  void both(Form form, double value, String words) {
    assertEquals(words, BoundWords.OF_CLIP.both(new BoundRule(form, value)));
  }

  @ParameterizedTest
  @CsvSource({
    "RIGHT, 1, -1, negative entries are cut off at -maxValue",
    "LEFT, 1, 1, entries above maxValue come back as they were",
    "SET, 0, 1, entries above maxValue come back as 0",
    "SET, 3, -1, 'entries below -maxValue come back as -3, whatever maxValue is'",
    "SET_TIMES, 2, 1, entries above maxValue come back as 2 * maxValue",
    "SET_TIMES, -1, -1, entries below -maxValue come back as maxValue",
    "MULTIPLIED, 0.5, -1, entries below -maxValue come back multiplied by 0.5",
    "REFLECTED, 1, 1, entries above maxValue come back as far within it as they lay beyond",
    "REMAINDER, 1, 1, entries above maxValue come back as what is left over when they are divided"
        + " by maxValue",
    "BENT, 1, -1, negative entries come back as maxValue * tanh(entry / maxValue)",
    "WITHIN_SET, 2, -1, negative entries within the bounds come back as -2",
    "WITHIN_SET_TIMES, -1, 1, positive entries within the bounds come back as -maxValue",
    "CUT, -3, 1, 'positive entries come back as -3, whatever maxValue is'",
    "CUT, 0, 1, 'positive entries are cut off at 0, whatever maxValue is'",
    "CUT, 3, -1, 'negative entries are cut off at -3, whatever maxValue is'",
    "CUT_TIMES, -1, -1, negative entries come back as maxValue",
    "CUT_SHIFTED, -0.5, 1, positive entries are cut off at maxValue - 0.5",
    "CUT_SHIFTED, -0.5, -1, negative entries are cut off at -maxValue + 0.5"
  })
  @DisplayName("is said of one side")
  void one(Form form, double value, int sign, String words) {
    assertEquals(words, BoundWords.OF_CLIP.one(new BoundRule(form, value), sign));
  }
}

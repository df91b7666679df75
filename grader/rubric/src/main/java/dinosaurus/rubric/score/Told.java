package dinosaurus.rubric.score;

import java.math.BigDecimal;
import java.time.Duration;

/** Words the parts that the feedback of several outcomes shares. */
final class Told {

  private Told() {}

  /** Returns the sentence, told of a case if there is one. */
  static String of(String caseTitle, String sentence) {
    return caseTitle.isEmpty() ? capitalized(sentence) : "Case \"" + caseTitle + "\": " + sentence;
  }

  /** Returns the place, if it is known. */
  static String at(String location) {
    return location.isEmpty() ? "" : " at " + location;
  }

  /** Returns a duration in seconds. */
  static String seconds(Duration duration) {
    BigDecimal seconds = BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros();
    return seconds.toPlainString() + " s";
  }

  static String capitalized(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}

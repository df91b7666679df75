package dinosaurus.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The time of a call")
class CallTimeTest {

  private static final Vocabulary VOCABULARY = Vocabulary.ofCharacters("\nab");

  private static CallTime limit(Call<?> call) {
    return CallTime.limit(call, CallTime.LONG);
  }

  @ParameterizedTest(name = "{0} iterations of {1} hidden units: {2} s, {3} s by the clock")
  @CsvSource({
    "1,50,2,40",
    "100,20,2,40",
    "300,64,5,40",
    "2001,6,7,40",
    "4001,6,12,48",
    "2001,50,18,72",
    "35000,50,20,80"
  })
  @DisplayName("follows iterations and hidden units")
  void training(int iterations, int hiddenUnits, int processor, int clock) {
    TrainingOptions options = new TrainingOptions(iterations, hiddenUnits, 7, false);
    assertEquals(
        new CallTime(Duration.ofSeconds(processor), Duration.ofSeconds(clock)),
        limit(new Call.Model(List.of("ab"), VOCABULARY, options)));
  }

  @Test
  @DisplayName("is a fifth of the long time where nothing is trained")
  void rest() {
    Call<?> sample = new Call.Sample(Rnn.initialize(100, 3, 3), VOCABULARY, 0);
    assertEquals(Duration.ofSeconds(2), limit(sample).processor());
    assertEquals(Duration.ofSeconds(6), CallTime.limit(sample, Duration.ofSeconds(30)).processor());
  }

  @Test
  @DisplayName("reaches a limit by computing or by the clock")
  void reaches() {
    CallTime limit = CallTime.patient(Duration.ofSeconds(3));
    CallTime some = new CallTime(Duration.ofSeconds(2), Duration.ofSeconds(6));
    assertFalse(some.reaches(limit));
    assertTrue(some.plus(some).isComputed(limit));
    CallTime slept = new CallTime(Duration.ZERO, Duration.ofSeconds(12));
    assertTrue(slept.reaches(limit));
    assertFalse(slept.isComputed(limit));
  }
}

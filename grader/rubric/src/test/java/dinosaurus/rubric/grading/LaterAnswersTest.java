package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Settings;
import dinosaurus.rubric.Reply;
import dinosaurus.rubric.models.Cases;
import dinosaurus.rubric.models.Mistake;
import dinosaurus.rubric.models.RightModel;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import java.time.Duration;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Later answers")
class LaterAnswersTest {

  private static String told(String mistake, String test) {
    Mistake wrong =
        Mistake.all().stream().filter(one -> one.name().equals(mistake)).findFirst().orElseThrow();
    Outcome outcome = Outcomes.of(Grading.grade(wrong.model().get(), Cases.shown()), test);
    return outcome.feedback().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "clips to the bound of the call before, clip.again, dWax",
    "learns less from an example met before, optimize.again, Wax"
  })
  @DisplayName("that differ from the first are told with what may be kept between the calls")
  void state(String mistake, String test, String differing) {
    String told = told(mistake, test);
    assertTrue(told.contains("in a second call with the same arguments, " + differing), told);
    assertTrue(
        told.endsWith(
            "Does a field keep something from call to call,"
                + " or does it use the clock or chance?"),
        told);
  }

  @Test
  @DisplayName("that differ abroad are told with what depends on the computer's language")
  void language() {
    String told = told("changes the case of the names as is done here", "model.again");
    assertTrue(told.contains("on a computer set to Turkish and another time zone, "), told);
    assertTrue(told.contains("there is no answer: IllegalArgumentException"), told);
    assertTrue(told.endsWith("Give Locale.ROOT to what formats or changes case."), told);
  }

  @Test
  @DisplayName("that are late are late, and don't differ")
  void late() {
    AtomicInteger calls = new AtomicInteger();
    int firstCalls = Cases.shown().clip().size();
    Outcome late = new Outcome.TimedOut(Duration.ofSeconds(3));
    CharacterModel model =
        new RightModel() {
          @Override
          public Gradients clip(Gradients gradients, double maxValue) {
            if (calls.incrementAndGet() > firstCalls) {
              throw new SubmissionFault(late);
            }
            return super.clip(gradients, maxValue);
          }
        };
    Score score = Grading.grade(model, Cases.shown());
    assertInstanceOf(Outcome.TimedOut.class, Outcomes.of(score, "clip.again"));
  }

  @Test
  @DisplayName("are given with another language and time zone, and not after it")
  void foreign() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    ForeignCaller caller =
        new ForeignCaller(
            new DirectCaller(ExceptionReply.of(getClass()), new ThisProcess()), new ThisProcess());
    Reply<String> settings =
        caller.call(
            Cases.shown().clip().get(0).call(),
            () -> new Reply.Answered<>(LaterAnswersTest.settings()));
    assertEquals(new Reply.Answered<>("tr Pacific/Apia"), settings);
    assertEquals(locale, Locale.getDefault());
    assertEquals(zone, TimeZone.getDefault());
  }

  private static String settings() {
    String language = Locale.getDefault(Locale.Category.FORMAT).getLanguage();
    return language + " " + TimeZone.getDefault().getID();
  }

  @Test
  @DisplayName("have the usual settings again only after the last call")
  void nested() {
    Locale home = Locale.getDefault();
    ModelProcess first = new ThisProcess();
    ModelProcess second = new ThisProcess();
    first.use(Settings.FOREIGN);
    second.use(Settings.FOREIGN);
    first.use(Settings.USUAL);
    assertEquals("tr", Locale.getDefault().getLanguage());
    second.use(Settings.USUAL);
    assertEquals(home, Locale.getDefault());
  }
}

package dinosaurus.shakespeare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What becomes of what somebody typed. */
class BeginningTest {

  private static final Vocabulary VOCABULARY = Vocabulary.ofText(" abcdefghijklmnopqrstuvwxyz");

  private static Beginning of(String typed) {
    return Beginning.of(typed, VOCABULARY);
  }

  private static String refusal(String typed) {
    return assertThrows(PoetException.class, () -> of(typed)).getMessage();
  }

  @Test
  void lettersBecomeSmallAndBlanksStay() {
    assertEquals(new Beginning("forsooth ", ""), of("Forsooth "));
    assertEquals(new Beginning("  forsooth", ""), of("  FORSOOTH"));
    assertEquals(new Beginning(" ", ""), of(" "));
  }

  @Test
  void whatTheNetworkDoesNotKnowIsDroppedAndTold() {
    assertEquals(new Beginning("my t rex", "🦖é"), of("My t🦖é érex🦖"));
  }

  @Test
  void aBeginningHasFewerThan40Characters() {
    assertEquals(39, of("a".repeat(39)).text().length());
    assertEquals("The beginning has 40 characters; write fewer than 40.", refusal("a".repeat(40)));
    assertEquals(39, of("🦖" + "a".repeat(39)).text().length());
  }

  @Test
  void nothingIsNoBeginning() {
    assertEquals("The beginning is empty; write a few words.", refusal(""));
    assertTrue(refusal("🦖🦕").startsWith("The beginning has no character that the network knows"));
  }

  @Test
  void aShortBeginningIsPaddedOnTheLeft() {
    int[] window = of("abc").window(VOCABULARY);
    assertEquals(40, window.length);
    assertTrue(Arrays.stream(window).limit(37).allMatch(index -> index == Rnn.NO_INPUT));
    assertEquals("[2, 3, 4]", Arrays.toString(Arrays.copyOfRange(window, 37, 40)));
  }
}

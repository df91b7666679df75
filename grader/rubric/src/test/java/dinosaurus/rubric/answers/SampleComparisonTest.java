package dinosaurus.rubric.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The comparison of a sampled name")
class SampleComparisonTest {

  private static final SamplingSteps LETTERS = steps(Vocabulary.ofText("abc"));
  private static final List<Integer> EXPECTED = List.of(1, 2, 3, 0);

  /** SamplingSteps with probabilities that step 0 sets and its input, 'a', doubles for 'c'. */
  private static SamplingSteps steps(Vocabulary vocabulary) {
    SimpleMatrix wax = new SimpleMatrix(1, 4);
    wax.set(0, 1, 100);
    SimpleMatrix wya = new SimpleMatrix(4, 1);
    wya.set(3, 0, StrictMath.log(2));
    return new SamplingSteps(
        new Parameters(
            wax, new SimpleMatrix(1, 1), wya, new SimpleMatrix(1, 1), new SimpleMatrix(4, 1)),
        vocabulary,
        7);
  }

  private static SampleComparison comparison(Integer... actual) {
    return new SampleComparison(LETTERS, EXPECTED, List.of(actual));
  }

  private static List<Integer> fifty(Integer... end) {
    List<Integer> indices = new ArrayList<>(Collections.nCopies(50 - 1, 1));
    Collections.addAll(indices, end);
    return indices;
  }

  @Test
  @DisplayName("finds nothing where all is the same")
  void same() {
    assertEquals(Optional.empty(), comparison(1, 2, 3, 0).draws().map(Difference::sentence));
    assertEquals(Optional.empty(), comparison(1, 2, 3, 0).limit().map(Difference::sentence));
  }

  @Test
  @DisplayName("names the first character that differs")
  void draws() {
    assertEquals(
        Optional.of(
            "step 1 draws 'c' (3), but should draw 'b' (2); the steps before are right."
                + " The random number drawn is u = 0.01037; most probable are"
                + " 'c' (3) 0.4, the newline (0) 0.2, 'a' (1) 0.2."),
        comparison(1, 3, 3, 0).draws().map(Difference::sentence));
    assertEquals(
        Optional.of(
            "step 0 draws the newline (0), but should draw 'a' (1); it is the first step."
                + " The random number drawn is u = 0.07631; most probable are"
                + " the newline (0) 0.25, 'a' (1) 0.25, 'b' (2) 0.25."),
        comparison(0).draws().map(Difference::sentence));
  }

  @Test
  @DisplayName("doesn't take a name that stops early for right")
  void early() {
    assertEquals(
        Optional.of("sampling stops after 2 characters, but should go on with 'c' (3)."),
        comparison(1, 2).draws().map(Difference::sentence));
    assertEquals(
        Optional.of("sampling stops after 0 characters, but should go on with 'a' (1)."),
        comparison().draws().map(Difference::sentence));
  }

  @Test
  @DisplayName("takes a name that a lower limit cuts off for right up to there")
  void cutOff() {
    for (List<Integer> cut : List.of(fifty(), fifty(0))) {
      SampleComparison lower = new SampleComparison(LETTERS, fifty(1, 0), cut);
      assertEquals(Optional.empty(), lower.draws().map(Difference::sentence));
      assertTrue(lower.limit().isPresent());
    }
    assertTrue(new SampleComparison(LETTERS, fifty(1, 0), fifty(2, 0)).draws().isPresent());
    assertTrue(new SampleComparison(LETTERS, fifty(0, 0), fifty(2, 0)).draws().isPresent());
  }

  private static List<Integer> cutOff(int length) {
    List<Integer> indices = new ArrayList<>(fifty().subList(0, length));
    indices.add(0);
    return indices;
  }

  @ParameterizedTest
  @CsvSource({"9, true", "10, false"})
  @DisplayName("takes it for wrong where it is cut off after few characters")
  void telling(int length, boolean wrong) {
    SampleComparison cut = new SampleComparison(LETTERS, fifty(1, 0), cutOff(length));
    assertEquals(wrong, cut.draws().isPresent());
  }

  @Test
  @DisplayName("tells where a name stops, however often the newline is listed")
  void stop() {
    assertEquals(3, LETTERS.draw(List.of(1, 2, 3), 3));
    assertEquals(Optional.empty(), comparison(1, 2, 3, 0, 0).newline().map(Difference::sentence));
    assertEquals(
        Optional.of("the last index is 'c' (3), but should be the newline (0)."),
        comparison(1, 2, 3).newline().map(Difference::sentence));
    assertEquals(
        Optional.of("the last index is 'b' (2), but should be the newline (0)."),
        comparison(1, 0, 2).newline().map(Difference::sentence));
  }

  @Test
  @DisplayName(
      "wants the newline where the limit adds an index, and takes no further draw for that")
  void added() {
    SamplingSteps steps = new SamplingSteps(LETTERS.parameters(), LETTERS.vocabulary(), 9);
    int further = 3;
    assertEquals(further, steps.draw(fifty(1), 50));
    assertEquals(
        Optional.of("the last index is 'b' (2), but should be the newline (0)."), added(steps, 2));
    assertEquals(Optional.empty(), added(steps, further));
    assertEquals(Optional.empty(), added(steps, 0));
    assertEquals(Optional.empty(), added(steps));
  }

  private static Optional<String> added(SamplingSteps steps, Integer... end) {
    List<Integer> actual = fifty(1);
    Collections.addAll(actual, end);
    return new SampleComparison(steps, fifty(1, 0), actual).newline().map(Difference::sentence);
  }

  @Test
  @DisplayName("tells the ending apart from the characters")
  void ending() {
    assertEquals(Optional.empty(), comparison(1, 2, 3).draws().map(Difference::sentence));
    assertEquals(
        Optional.of("the last index is 'c' (3), but should be the newline (0)."),
        comparison(1, 2, 3).ending().map(Difference::sentence));
    assertEquals(
        Optional.of("the list has 5 indices, but should have 4: a name ends at its newline."),
        comparison(1, 2, 3, 0, 0).ending().map(Difference::sentence));
    assertEquals(
        Optional.of("the list is empty, but it should end with the newline's index."),
        comparison().ending().map(Difference::sentence));
  }

  @Test
  @DisplayName("wants the newline after the 50th character, even if that is one")
  void limit() {
    SampleComparison atLimit = new SampleComparison(LETTERS, fifty(0, 0), fifty(0));
    assertEquals(
        Optional.of(
            "the list has 50 indices, but should have 51: 50 characters, then the newline."),
        atLimit.limit().map(Difference::sentence));
    assertEquals(
        Optional.empty(),
        new SampleComparison(LETTERS, fifty(1, 0), fifty(2, 0)).limit().map(Difference::sentence));
    assertEquals(
        Optional.of(
            "the list has 31 indices, but should have 51: 50 characters, then the newline."),
        new SampleComparison(LETTERS, fifty(1, 0), cutOff(30)).limit().map(Difference::sentence));
  }

  @Test
  @DisplayName("takes a name of other characters for one that may end before the limit")
  void other() {
    SampleComparison other = new SampleComparison(LETTERS, fifty(1, 0), EXPECTED);
    assertEquals(Optional.empty(), other.limit().map(Difference::sentence));
    assertFalse(other.reaches());
    assertTrue(new SampleComparison(LETTERS, fifty(1, 0), fifty(2, 0)).reaches());
  }
}

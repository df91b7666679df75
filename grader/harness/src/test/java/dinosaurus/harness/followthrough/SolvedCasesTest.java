package dinosaurus.harness.followthrough;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.ReferenceSolution;
import dinosaurus.fixtures.Visibility;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** Asks for the same mistakes again, and for others. */
class SolvedCasesTest {

  private static final ReferenceSolution REFERENCE =
      ServiceLoader.load(ReferenceSolution.class).findFirst().orElseThrow();
  private static final CaseSet CASES = CaseSet.load(Visibility.PUBLIC);

  private final SolvedCases solved = new SolvedCases(REFERENCE, CASES);
  private final EarlierMethods right = Explanations.right(REFERENCE);
  private final EarlierMethods unclipped =
      right.with((gradients, bound) -> gradients.copy()).mistaking("unclipped");

  @Test
  void theSameMistakesAreSolvedOnce() {
    var first = solved.of(Exercise.OPTIMIZE, unclipped);
    assertSame(first, solved.of(Exercise.OPTIMIZE, unclipped));
  }

  @Test
  void otherMistakesAreSolvedForThemselves() {
    assertNotSame(solved.of(Exercise.OPTIMIZE, right), solved.of(Exercise.OPTIMIZE, unclipped));
    assertEquals(
        "unclipped", solved.of(Exercise.OPTIMIZE, unclipped).orElseThrow().earlier().mistakes());
  }

  @Test
  void theSameModelIsAskedOnce() {
    var first = solved.of(Exercise.CLIP, "unclipped", unclipped);
    assertSame(first, solved.of(Exercise.CLIP, "unclipped", unclipped));
    assertNotSame(first, solved.of(Exercise.OPTIMIZE, "unclipped", unclipped));
    assertNotSame(first, solved.of(Exercise.CLIP, "", right));
  }

  @Test
  void whatIsKnownOfFiniteGradientsSolvesNothingWhereOthersCome() {
    EarlierMethods finite = right.ofFiniteGradients();
    assertTrue(solved.of(Exercise.OPTIMIZE, finite).isPresent());
    assertTrue(solved.of(Exercise.OPTIMIZE, infinite(right)).isPresent());
    assertTrue(solved.of(Exercise.OPTIMIZE, infinite(finite)).isEmpty());
  }

  /** Gives clip an infinite entry. */
  private static EarlierMethods infinite(EarlierMethods methods) {
    return methods
        .with(
            (gradients, bound) -> {
              gradients.dby().set(0, Double.POSITIVE_INFINITY);
              return methods.clip(gradients, bound);
            })
        .mistaking("of infinite gradients");
  }

  @Test
  void manyMistakesDontAddUp() {
    var first = solved.of(Exercise.CLIP, unclipped);
    for (int i = 0; i < 40; i++) {
      solved.of(Exercise.CLIP, right.mistaking("other " + i));
    }
    assertNotSame(first, solved.of(Exercise.CLIP, unclipped));
  }
}

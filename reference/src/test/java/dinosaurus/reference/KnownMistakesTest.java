package dinosaurus.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.fixtures.Visibility;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("The known mistakes")
class KnownMistakesTest {

  private static final CaseSet CASES = new ReferenceAuthor().author(Authored.SEED);
  private static final List<KnownMistake> KNOWN = CASES.known();
  private static final Set<Visibility> PUBLIC = EnumSet.of(Visibility.PUBLIC);
  private static final Set<Visibility> ALL = EnumSet.allOf(Visibility.class);

  static final List<Set<Visibility>> VISIBILITIES = List.of(PUBLIC, ALL);

  /** Answer the first call right, and a case knows no other call. */
  private static final Set<String> RIGHT_AT_FIRST = Set.of("M123", "O120", "S133");

  @Test
  @DisplayName("each answer a public case of their exercise wrong")
  void wrong() {
    List<String> right =
        KNOWN.stream()
            .filter(mistake -> isAlwaysRight(mistake, PUBLIC))
            .map(KnownMistake::id)
            .filter(id -> !RIGHT_AT_FIRST.contains(id))
            .toList();
    assertEquals(List.of(), right);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("have one hint where they can't be told apart, by cases that are")
  @FieldSource("VISIBILITIES")
  void oneHint(Set<Visibility> visibilities) {
    List<String> guesses =
        alike(visibilities).stream()
            .filter(pair -> !pair.one().hint().equals(pair.other().hint()))
            .map(pair -> pair.one().id() + " " + pair.other().id())
            .toList();
    assertEquals(List.of(), guesses);
  }

  @Test
  @DisplayName("are each tried on at least half of the public cases of their exercise")
  void tried() {
    for (KnownMistake mistake : KNOWN) {
      List<Case<?, ?>> cases = cases(mistake, PUBLIC);
      long tried = cases.stream().filter(one -> isKnown(one, mistake)).count();
      assertTrue(2 * tried >= cases.size(), mistake.id() + " is tried on " + tried);
    }
  }

  @Test
  @DisplayName("are left out where rounding could decide what they answer")
  void leftOut() {
    KnownMistake unchangedInput = known("S07");
    assertFalse(isKnown(find("public/sample/hundred-units"), unchangedInput));
    assertTrue(isKnown(find("public/sample/five-units"), unchangedInput));
    KnownMistake fastLearning = known("M18");
    assertFalse(isKnown(find("public/model/two-checkpoints"), fastLearning));
    assertTrue(isKnown(find("public/model/hundred-iterations"), fastLearning));
  }

  /** Returns the pairs of mistakes in one exercise that the cases can't tell apart. */
  private static List<Pair> alike(Set<Visibility> visibilities) {
    List<Pair> pairs = new ArrayList<>();
    for (KnownMistake one : KNOWN) {
      for (KnownMistake other : KNOWN) {
        if (one.exercise() == other.exercise()
            && one.id().compareTo(other.id()) < 0
            && !isAlwaysRight(one, visibilities)
            && cases(one, visibilities).stream().allMatch(tried -> alike(tried, one, other))) {
          pairs.add(new Pair(one, other));
        }
      }
    }
    return pairs;
  }

  /** Tells whether a case can't tell two mistakes apart, or doesn't know one of them. */
  private static boolean alike(Case<?, ?> tried, KnownMistake one, KnownMistake other) {
    return !isKnown(tried, one)
        || !isKnown(tried, other)
        || tried.mistakes().get(one.id()).matches(tried.mistakes().get(other.id()));
  }

  private static boolean isAlwaysRight(KnownMistake mistake, Set<Visibility> visibilities) {
    return cases(mistake, visibilities).stream()
        .filter(one -> isKnown(one, mistake))
        .allMatch(one -> one.mistakes().get(mistake.id()).isEmpty());
  }

  private static boolean isKnown(Case<?, ?> one, KnownMistake mistake) {
    return one.mistakes().containsKey(mistake.id());
  }

  private static List<Case<?, ?>> cases(KnownMistake mistake, Set<Visibility> visibilities) {
    return CASES.all().stream()
        .filter(one -> one.exercise() == mistake.exercise())
        .filter(one -> visibilities.contains(one.visibility()))
        .toList();
  }

  private static KnownMistake known(String id) {
    return KNOWN.stream().filter(mistake -> mistake.id().equals(id)).findFirst().orElseThrow();
  }

  private static Case<?, ?> find(String id) {
    return CASES.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private record Pair(KnownMistake one, KnownMistake other) {}
}

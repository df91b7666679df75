package dinosaurus.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.fixtures.Fingerprint;
import dinosaurus.fixtures.Fixture;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.fixtures.Visibility;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The known mistakes")
class KnownMistakesTest {

  private static final List<KnownMistake> KNOWN = Authored.FIXTURES.known();

  /** Pairs that no case can tell apart, as each pair does the same to every argument. */
  private static final List<String> ALIKE = List.of("C02 C33", "O08 O16", "O27 O31", "S06 S29");

  @Test
  @DisplayName("each answer a public case of their exercise wrong")
  void wrong() {
    List<String> right =
        KNOWN.stream()
            .filter(mistake -> isAlwaysRight(mistake, EnumSet.of(Visibility.PUBLIC)))
            .map(KnownMistake::id)
            .toList();
    assertEquals(List.of(), right);
  }

  @Test
  @DisplayName("are told apart by the public cases as well as by all, but for four pairs")
  void toldApart() {
    assertEquals(ALIKE, alike(EnumSet.of(Visibility.PUBLIC)));
    assertEquals(ALIKE, alike(EnumSet.allOf(Visibility.class)));
  }

  @Test
  @DisplayName("are tried on every case of their exercise on which they bear rounding")
  void tried() {
    Map<String, Integer> untried = new TreeMap<>();
    for (KnownMistake mistake : KNOWN) {
      for (Fixture fixture : cases(mistake, EnumSet.allOf(Visibility.class))) {
        if (!fixture.mistakes().containsKey(mistake.id())) {
          untried.merge(mistake.id(), 1, Integer::sum);
        }
      }
    }
    assertEquals(Map.of("M18", 4, "M51", 10, "S07", 1, "S46", 1, "S49", 1), untried);
  }

  private static List<String> alike(Set<Visibility> visibilities) {
    List<String> pairs = new ArrayList<>();
    for (KnownMistake one : KNOWN) {
      for (KnownMistake other : KNOWN) {
        if (one.exercise() == other.exercise()
            && one.id().compareTo(other.id()) < 0
            && cases(one, visibilities).stream().allMatch(fixture -> alike(fixture, one, other))) {
          pairs.add(one.id() + " " + other.id());
        }
      }
    }
    return pairs;
  }

  /** Tells whether a case can't tell two mistakes apart, or doesn't know one of them. */
  private static boolean alike(Fixture fixture, KnownMistake one, KnownMistake other) {
    Fingerprint first = fixture.mistakes().get(one.id());
    Fingerprint second = fixture.mistakes().get(other.id());
    return first == null || second == null || first.matches(second);
  }

  private static boolean isAlwaysRight(KnownMistake mistake, Set<Visibility> visibilities) {
    return cases(mistake, visibilities).stream()
        .map(fixture -> fixture.mistakes().getOrDefault(mistake.id(), Fingerprint.NONE))
        .allMatch(Fingerprint::isEmpty);
  }

  private static List<Fixture> cases(KnownMistake mistake, Set<Visibility> visibilities) {
    return Authored.FIXTURES.all().stream()
        .filter(fixture -> fixture.exercise() == mistake.exercise())
        .filter(fixture -> visibilities.contains(fixture.visibility()))
        .toList();
  }
}

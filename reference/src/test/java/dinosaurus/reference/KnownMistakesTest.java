package dinosaurus.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.Fixture;
import dinosaurus.fixtures.FixtureSet;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.fixtures.Visibility;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The known mistakes")
class KnownMistakesTest {

  private static final FixtureSet FIXTURES = new ReferenceAuthor().author();
  private static final List<KnownMistake> KNOWN = FIXTURES.known();
  private static final Set<Visibility> PUBLIC = EnumSet.of(Visibility.PUBLIC);

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

  @Test
  @DisplayName("are each tried on at least half of the public cases of their exercise")
  void tried() {
    for (KnownMistake mistake : KNOWN) {
      List<Fixture> cases = cases(mistake, PUBLIC);
      long tried = cases.stream().filter(fixture -> isKnown(fixture, mistake)).count();
      assertTrue(2 * tried >= cases.size(), mistake.id() + " is tried on " + tried);
    }
  }

  private static boolean isAlwaysRight(KnownMistake mistake, Set<Visibility> visibilities) {
    return cases(mistake, visibilities).stream()
        .filter(fixture -> isKnown(fixture, mistake))
        .allMatch(fixture -> fixture.mistakes().get(mistake.id()).isEmpty());
  }

  private static boolean isKnown(Fixture fixture, KnownMistake mistake) {
    return fixture.mistakes().containsKey(mistake.id());
  }

  private static List<Fixture> cases(KnownMistake mistake, Set<Visibility> visibilities) {
    return FIXTURES.all().stream()
        .filter(fixture -> fixture.exercise() == mistake.exercise())
        .filter(fixture -> visibilities.contains(fixture.visibility()))
        .toList();
  }
}

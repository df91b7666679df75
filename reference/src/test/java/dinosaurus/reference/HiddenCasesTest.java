package dinosaurus.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseFiles;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.HiddenSeed;
import dinosaurus.fixtures.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Hidden cases")
class HiddenCasesTest {

  private static final int SEEDS = 3;

  static Stream<HiddenSeed> seeds() {
    return IntStream.range(0, SEEDS).mapToObj(i -> HiddenSeed.draw(new Random(i)));
  }

  private static CaseSet draw(HiddenSeed seed) {
    return ReferenceAuthor.cases(seed).only(Visibility.HIDDEN);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("of any seed keep the margins and are accepted from another order of sums")
  void margins(HiddenSeed seed) {
    ToleranceTest.requireMargins(draw(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("of any seed are of the same kinds, with other arguments each")
  void kinds(HiddenSeed seed) {
    CaseSet hidden = draw(seed);
    CaseSet committed = Authored.CASES.only(Visibility.HIDDEN);
    assertEquals(ids(committed), ids(hidden));
    for (int i = 0; i < hidden.all().size(); i++) {
      assertNotEquals(digest(committed.all().get(i)), digest(hidden.all().get(i)));
    }
    Set<Integer> seeds = new HashSet<>();
    hidden.sample().stream().map(one -> one.call().seed()).forEach(seeds::add);
    assertEquals(hidden.sample().size(), seeds.size());
  }

  @Test
  @DisplayName("are the same for the same seed")
  void sameSeed() {
    HiddenSeed seed = HiddenSeed.draw(new Random(1));
    assertEquals(CaseFiles.digest(draw(seed)), CaseFiles.digest(draw(seed)));
  }

  @Test
  @DisplayName("are drawn from all bits of their seed, which no message tells")
  void allBits() {
    ClipCases cases = new ClipCases(new ReferenceModel());
    Set<String> digests = new HashSet<>();
    for (int bit = 0; bit < 128; bit++) {
      byte[] seed = new byte[16];
      seed[bit / 8] = (byte) (1 << bit % 8);
      digests.add(digest(new HiddenClipCases(seed, cases).all().get(0)));
    }
    assertEquals(128, digests.size());
    HiddenSeed other = HiddenSeed.draw(new Random(1));
    assertFalse(other.toString().contains(other.digits()));
    String refused =
        assertThrows(IllegalArgumentException.class, () -> new HiddenSeed("12345")).getMessage();
    assertFalse(refused.contains("12345"));
  }

  private static String digest(Case<?, ?> one) {
    return CaseFiles.digest(CaseSet.of(List.of(one)));
  }

  private static List<String> ids(CaseSet cases) {
    return cases.all().stream().map(Case::id).toList();
  }
}

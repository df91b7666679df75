package dinosaurus.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseFiles;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Fresh cases")
class FreshCasesTest {

  private static final int SEEDS = 8;

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  private static CaseSet draw(int seed) {
    return new ReferenceAuthor().fresh(new byte[] {(byte) seed, 77});
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("of any seed keep the margins and are accepted from another order of sums")
  void margins(int seed) {
    ToleranceTest.requireMargins(draw(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("of any seed are hidden cases of every exercise and every kind")
  void kinds(int seed) {
    CaseSet fresh = draw(seed);
    assertTrue(fresh.all().stream().allMatch(f -> f.visibility() == Visibility.HIDDEN));
    assertEquals(
        Map.of(Exercise.CLIP, 4L, Exercise.SAMPLE, 5L, Exercise.OPTIMIZE, 6L, Exercise.MODEL, 4L),
        fresh.all().stream().collect(Collectors.groupingBy(Case::exercise, Collectors.counting())));
    assertTrue(fresh.sample().get(2).call().vocabulary().newline() > 0);
    assertEquals(51, fresh.sample().get(3).expected().result().size());
    assertEquals(0, fresh.sample().get(4).expected().result().get(49));
    assertTrue(
        fresh.model().stream()
            .anyMatch(f -> f.call().options().iterations() > f.call().names().size()));
    assertTrue(
        fresh.model().stream()
            .anyMatch(f -> f.call().options().iterations() < f.call().names().size()));
  }

  @Test
  @DisplayName("are the same for the same seed, and all others for another one")
  void digests() {
    assertEquals(CaseFiles.digest(draw(1)), CaseFiles.digest(draw(1)));
    Set<List<?>> arguments = new HashSet<>();
    seeds()
        .forEach(seed -> draw(seed).sample().forEach(f -> arguments.add(List.of(f.call().seed()))));
    assertEquals(5 * SEEDS, arguments.size());
    assertNotEquals(CaseFiles.digest(draw(1)), CaseFiles.digest(draw(2)));
  }

  @Test
  @DisplayName("have these very bits on any JDK")
  void bits() {
    assertEquals(
        "0fc5589f57e37e0ff59fe70fb338a8c9582e825e541bb1cc9a95030fe0bfb15d",
        CaseFiles.digest(draw(0)));
  }
}

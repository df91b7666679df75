package dinosaurus.harness.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.KnownMistake;
import dinosaurus.reference.misconceptions.Families;
import dinosaurus.reference.misconceptions.Misconception;
import dinosaurus.rubric.grading.Grading;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Of the misconceptions that the families generate")
class GeneratedTest {

  private static final int SOME = 20;
  private static final int LONGEST_RUN = 300;

  private static List<Misconception> known() {
    Set<String> ids = Tried.ALL.known().stream().map(KnownMistake::id).collect(Collectors.toSet());
    return Families.all().stream().filter(one -> ids.contains(one.id())).toList();
  }

  @Test
  @DisplayName("one in 20 loses points and is named, and no other is")
  void some() {
    List<Misconception> known = known();
    assertNamed(
        IntStream.range(0, known.size()).filter(i -> i % SOME == 0).mapToObj(known::get).toList());
  }

  @Tag("slow")
  @Test
  @DisplayName("all lose points and are named, and no other is")
  void all() {
    assertNamed(known());
  }

  private static void assertNamed(List<Misconception> misconceptions) {
    List<Trial> trials = misconceptions.parallelStream().map(GeneratedTest::trial).toList();
    assertTrue(trials.size() * SOME >= known().size());
    assertEquals(List.of(), without(trials, Trial::isCaught), "caught");
    assertEquals(List.of(), without(trials, Trial::isNamed), "named");
    assertEquals(List.of(), without(trials, trial -> !trial.isNamedWrongly()), "named wrongly");
  }

  private static List<String> without(List<Trial> trials, Predicate<Trial> feature) {
    return trials.stream()
        .filter(feature.negate())
        .map(trial -> trial + " " + trial.score().diagnoses())
        .toList();
  }

  private static Trial trial(Misconception one) {
    int longest = Math.max(one.mostIterations(), LONGEST_RUN);
    return new Trial(
        one,
        Grading.grade(
            one.model(),
            Tried.ALL.where(
                fixture ->
                    fixture.exercise() == one.exercise() && !Tried.isLong(fixture, longest))));
  }
}

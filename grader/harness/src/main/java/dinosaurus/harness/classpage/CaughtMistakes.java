package dinosaurus.harness.classpage;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.fixtures.ReferenceSolution;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.toolkit.CharacterModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tries every known mistake on the graded tests, where the reference is there to make it. */
final class CaughtMistakes {

  private CaughtMistakes() {}

  /**
   * Returns the mistakes that each test catches, without those that families generate.
   *
   * @param cases the cases and the catalogue
   * @return the mistakes by the ids of the tests, sorted; none without the reference
   */
  static Map<String, List<KnownMistake>> in(CaseSet cases) {
    return ServiceLoader.load(ReferenceSolution.class)
        .findFirst()
        .map(solution -> in(cases, solution))
        .orElse(Map.of());
  }

  private static Map<String, List<KnownMistake>> in(CaseSet cases, ReferenceSolution solution) {
    Map<String, CharacterModel> wrong = new HashMap<>();
    for (Exercise exercise : Exercise.values()) {
      wrong.putAll(solution.mistaken(exercise, solution.right()));
    }
    return cases.known().parallelStream()
        .filter(mistake -> !KnownMistake.isGenerated(mistake.id()))
        .flatMap(mistake -> failed(mistake, cases, wrong.get(mistake.id())))
        .collect(
            Collectors.groupingBy(
                Failure::test,
                TreeMap::new,
                Collectors.mapping(
                    Failure::mistake,
                    Collectors.collectingAndThen(Collectors.toList(), CaughtMistakes::sorted))));
  }

  private static List<KnownMistake> sorted(List<KnownMistake> mistakes) {
    return mistakes.stream().sorted(Comparator.comparing(KnownMistake::id)).toList();
  }

  private static Stream<Failure> failed(KnownMistake mistake, CaseSet cases, CharacterModel wrong) {
    Exercise exercise = mistake.exercise();
    return Grading.grade(wrong, cases.where(one -> one.exercise() == exercise)).results().stream()
        .filter(result -> result.exercise() == exercise && result.earned() == 0)
        .map(GradedResult::id)
        .map(test -> new Failure(test, mistake));
  }

  private record Failure(String test, KnownMistake mistake) {}
}

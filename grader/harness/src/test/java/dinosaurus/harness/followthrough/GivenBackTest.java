package dinosaurus.harness.followthrough;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.reference.misconceptions.Misconception;
import dinosaurus.reference.misconceptions.Misconceptions;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import dinosaurus.toolkit.NumpyRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
@DisplayName("Of the points lost in exercises without a mistake, follow-through gives back")
class GivenBackTest {

  private static final int PAIRS = Integer.getInteger("dinosaurus.pairs", 200);
  private static final FollowThrough FOLLOW_THROUGH = FollowThrough.find().orElseThrow();

  private static final CaseSet FIXTURES = BriefCases.load();

  /** Holds what became of a submission. */
  private record Graded(Mistaken mistaken, Score score) {

    static Graded of(Mistaken mistaken) {
      return new Graded(mistaken, FOLLOW_THROUGH.grade(mistaken.model(), FIXTURES));
    }

    /** Returns the results in exercises in which no mistake is made. */
    Stream<GradedResult> innocent() {
      return score.results().stream().filter(result -> !isMistaken(result.exercise()));
    }

    private boolean isMistaken(Exercise exercise) {
      return mistaken.mistakes().stream().anyMatch(mistake -> mistake.exercise() == exercise);
    }

    /** Names the tests in which an answer is wrong and stays so; a crash leaves none to judge. */
    String stillFailed() {
      return innocent()
          .filter(result -> result.outcome() instanceof Outcome.Failed)
          .map(GradedResult::id)
          .collect(Collectors.joining(" "));
    }
  }

  @Test
  @DisplayName("more than half, after one mistake of the catalogue")
  void one() {
    List<Mistaken> submissions =
        Misconceptions.all().stream().map(one -> new Mistaken(List.of(Mistake.of(one)))).toList();
    assertTrue(givenBack("one mistake", submissions) >= 0.5);
  }

  @Test
  @DisplayName("more than half, after two mistakes in two exercises")
  void two() {
    assertTrue(givenBack("two mistakes", pairs()) >= 0.5);
  }

  /** Prints the figures, and returns the share of the wrong answers' points that is given back. */
  private static double givenBack(String title, List<Mistaken> submissions) {
    List<Graded> graded = submissions.parallelStream().map(Graded::of).toList();
    int given = sum(graded.stream().flatMap(Graded::innocent).filter(r -> r.followedThrough() > 0));
    int failed =
        sum(
            graded.stream()
                .flatMap(Graded::innocent)
                .filter(result -> result.outcome() instanceof Outcome.Failed));
    int all = graded.stream().mapToInt(one -> one.score.followedThrough()).sum();
    long earning = graded.stream().filter(one -> one.score.followedThrough() > 0).count();
    System.out.printf(
        "%s, %d submissions: %d points by follow-through to %d of them; in exercises without a"
            + " mistake %d points given back, %d left; by test %s%n",
        title, submissions.size(), all, earning, given, failed, byTest(graded));
    graded.stream()
        .filter(one -> !one.stillFailed().isEmpty())
        .forEach(one -> System.out.println("  " + one.mistaken + ": " + one.stillFailed()));
    return (double) given / (given + failed);
  }

  private static int sum(Stream<GradedResult> results) {
    return results.mapToInt(GradedResult::points).sum();
  }

  private static Map<String, Integer> byTest(List<Graded> graded) {
    return graded.stream()
        .flatMap(one -> one.score.results().stream())
        .filter(result -> result.followedThrough() > 0)
        .collect(
            Collectors.groupingBy(
                GradedResult::id,
                TreeMap::new,
                Collectors.summingInt(GradedResult::followedThrough)));
  }

  private static List<Mistaken> pairs() {
    NumpyRandom random = new NumpyRandom(2026);
    List<Misconception> all = Misconceptions.all();
    List<Mistaken> pairs = new ArrayList<>();
    while (pairs.size() < PAIRS) {
      Misconception one = all.get((int) (random.randomSample() * all.size()));
      Misconception other = all.get((int) (random.randomSample() * all.size()));
      if (one.exercise() != other.exercise()) {
        pairs.add(new Mistaken(List.of(Mistake.of(one), Mistake.of(other))));
      }
    }
    return pairs;
  }
}

package dinosaurus.harness.followthrough;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.fixtures.Visibility;
import dinosaurus.reference.FollowingReference;
import dinosaurus.reference.misconceptions.Families;
import dinosaurus.reference.misconceptions.Misconceptions;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.rubric.score.ExerciseScore;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Score;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.NumpyRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two mistakes together, each in an exercise of its own. */
@Tag("slow")
class TwoExercisesTest {

  private static final int PAIRS = Integer.getInteger("dinosaurus.pairs", 200);
  private static final int SEED = 17;
  private static final String CUT_OFF = "gradients cut off at 5 x ";

  private static final FollowThrough FOLLOW_THROUGH = FollowThrough.find().orElseThrow();
  private static final CaseSet CASES =
      BriefCases.load().withKnown(CaseSet.load(Visibility.PUBLIC).known());
  private static final Map<String, Score> ALONE = new ConcurrentHashMap<>();

  /** Holds what became of a pair of mistakes. */
  private record Graded(Mistaken pair, Score score) {

    static Graded of(Mistaken pair) {
      return new Graded(pair, FOLLOW_THROUGH.grade(pair.model(), CASES));
    }

    /** Names the tests that one of the mistakes fails alone, and that the pair passes. */
    Set<String> excused() {
      return pair.mistakes().stream()
          .flatMap(mistake -> excused(mistake).stream())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> excused(Mistake mistake) {
      Set<String> lost = lost(alone(mistake), mistake.exercise());
      lost.removeAll(lost(score, mistake.exercise()));
      lost.removeIf(
          test -> isBoundMadeGood(mistake) && score.passed(Exercise.OPTIMIZE).contains(test));
      return lost;
    }

    /** Tells whether clip may make a wrong bound that it is given right again. */
    private boolean isBoundMadeGood(Mistake mistake) {
      return mistake.name().startsWith(CUT_OFF)
          && pair.mistakes().stream().anyMatch(other -> other.exercise() == Exercise.CLIP);
    }

    private static Score alone(Mistake mistake) {
      return ALONE.computeIfAbsent(
          mistake.name(),
          unknown -> FOLLOW_THROUGH.grade(new Mistaken(List.of(mistake)).model(), CASES));
    }

    private static Set<String> lost(Score score, Exercise exercise) {
      return score.results().stream()
          .filter(result -> result.exercise() == exercise && !result.outcome().earnsPoints())
          .map(GradedResult::id)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    long explained() {
      return pair.mistakes().stream().filter(mistake -> isExplained(mistake.exercise())).count();
    }

    private boolean isExplained(Exercise exercise) {
      return score.exercises().stream()
          .filter(part -> part.exercise() == exercise)
          .map(ExerciseScore::diagnosis)
          .anyMatch(found -> explains(exercise, found));
    }

    private static boolean explains(Exercise exercise, Diagnosis found) {
      return found instanceof Diagnosis.Combined combined
          ? combined.parts().stream().anyMatch(part -> explains(exercise, part))
          : found instanceof Diagnosis.Inferred
              || found instanceof Diagnosis.Cause cause
                  && cause.mistakes().get(0).exercise() == exercise;
    }

    @Override
    public String toString() {
      return pair + ": " + score.earned();
    }
  }

  @Test
  @DisplayName(
      "No pair passes a test that one of its mistakes fails alone, unless it makes a bound good.")
  void excusesNothing() {
    List<Graded> graded = pairs().parallelStream().map(Graded::of).toList();
    Map<Long, Long> explained =
        graded.stream().collect(Collectors.groupingBy(Graded::explained, Collectors.counting()));
    System.out.printf("%d pairs, by how many mistakes are explained: %s%n", PAIRS, explained);
    graded.stream()
        .filter(one -> one.explained() < 2)
        .forEach(one -> System.out.println("  " + one + " " + one.score.diagnoses()));
    assertEquals(
        List.of(),
        graded.stream()
            .filter(one -> !one.excused().isEmpty())
            .map(one -> one + " " + one.excused())
            .toList());
  }

  private static List<Mistaken> pairs() {
    NumpyRandom random = new NumpyRandom(SEED);
    List<List<Mistake>> kinds = List.of(listed(), generated(), solved(random));
    List<Mistaken> pairs = new ArrayList<>();
    while (pairs.size() < PAIRS) {
      Mistake one = any(any(kinds, random), random);
      Mistake other = any(any(kinds, random), random);
      if (one.exercise() != other.exercise()) {
        pairs.add(new Mistaken(List.of(one, other)));
      }
    }
    return pairs;
  }

  private static <T> T any(List<T> all, NumpyRandom random) {
    return all.get((int) (random.randomSample() * all.size()));
  }

  private static List<Mistake> listed() {
    return Misconceptions.all().stream().map(Mistake::of).toList();
  }

  private static List<Mistake> generated() {
    Set<String> known = CASES.known().stream().map(KnownMistake::id).collect(Collectors.toSet());
    return Families.all().stream()
        .filter(one -> known.contains(one.id()))
        .map(Mistake::of)
        .toList();
  }

  /** Makes mistakes with numbers of which no list knows. */
  private static List<Mistake> solved(NumpyRandom random) {
    return Stream.generate(() -> 0.1 + 2 * random.randomSample())
        .limit(30)
        .flatMap(factor -> Stream.of(bound(factor), cutOff(factor), rate(factor)))
        .toList();
  }

  private static Mistake bound(double factor) {
    Student right = new Student();
    return new Mistake(
        "clip at maxValue x " + factor,
        Exercise.CLIP,
        earlier -> new Student().clipping((g, max) -> right.clip(g, factor * max)));
  }

  private static Mistake cutOff(double factor) {
    return new Mistake(
        CUT_OFF + factor,
        Exercise.OPTIMIZE,
        earlier -> step(new Student().clipping((g, max) -> earlier.clip(g, factor * max))));
  }

  private static Mistake rate(double factor) {
    return new Mistake(
        "learningRate x " + factor,
        Exercise.OPTIMIZE,
        earlier ->
            new Student()
                .optimizing(
                    (x, y, aPrev, parameters, rate) ->
                        step(earlier).optimize(x, y, aPrev, parameters, factor * rate)));
  }

  private static CharacterModel step(CharacterModel earlier) {
    return new FollowingReference().following(Exercise.OPTIMIZE, earlier);
  }
}

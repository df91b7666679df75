package dinosaurus.rubric.score;

import dinosaurus.assignment.Exercise;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Holds the verdicts of a submission, every graded test's.
 *
 * @param results the verdicts, in the order of the exercises
 * @param diagnoses which known mistakes explain the wrong answers, by the exercise
 * @param publicly the score on the public cases alone, given before the submission saw any other;
 *     nothing if this score is of public cases alone
 * @param printed what the submission printed on public cases, by the exercise
 */
public record Score(
    List<GradedResult> results,
    Map<Exercise, Diagnosis> diagnoses,
    Optional<Score> publicly,
    Map<Exercise, List<PrintedCase>> printed) {

  /** Creates a score of public cases alone. */
  public Score(List<GradedResult> results, Map<Exercise, Diagnosis> diagnoses) {
    this(results, diagnoses, Optional.empty(), Map.of());
  }

  /** Creates a score of public cases alone, without diagnoses. */
  public Score(List<GradedResult> results) {
    this(results, Map.of());
  }

  /**
   * Copies the list and the map, so that a score never changes.
   *
   * @throws IllegalArgumentException if it is empty or a test comes twice
   */
  public Score {
    results = List.copyOf(results);
    diagnoses = Map.copyOf(diagnoses);
    printed = Map.copyOf(printed);
    if (results.isEmpty()) {
      throw new IllegalArgumentException("A score needs the result of at least one graded test.");
    }
    Set<String> ids = new HashSet<>();
    for (GradedResult result : results) {
      if (!ids.add(result.id())) {
        throw new IllegalArgumentException("The graded test " + result.id() + " comes twice.");
      }
    }
  }

  /**
   * Returns the same verdicts, where each test is worth something else.
   *
   * @param points what a test is worth, by its id
   */
  public Score worth(ToIntFunction<String> points) {
    return new Score(
        results.stream().map(one -> one.worth(points.applyAsInt(one.id()))).toList(),
        diagnoses,
        publicly.map(one -> one.worth(points)),
        printed);
  }

  /** Returns the points earned. */
  public int earned() {
    return results.stream().mapToInt(GradedResult::earned).sum();
  }

  /** Returns the points among them that were earned by follow-through. */
  public int followedThrough() {
    return results.stream().mapToInt(GradedResult::followedThrough).sum();
  }

  /** Returns the ids of an exercise's graded tests that passed. */
  public Set<String> passed(Exercise exercise) {
    return results.stream()
        .filter(result -> result.exercise() == exercise)
        .filter(result -> result.outcome() instanceof Outcome.Passed)
        .map(GradedResult::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns the earlier exercises with failures that may be why a test failed: those whose answers
   * it judges, or if it has no answer to judge, all that come before.
   */
  public List<Exercise> mistakenBefore(GradedResult result) {
    Outcome outcome = result.outcome();
    if (outcome.earnsPoints()
        || outcome instanceof Outcome.NotImplemented
        || outcome instanceof Outcome.NotRun) {
      return List.of();
    }
    Predicate<GradedResult> leads =
        outcome instanceof Outcome.Failed
            ? other -> Dependence.leads(other, result.id())
            : other -> result.exercise().prerequisites().contains(other.exercise());
    return results.stream()
        .filter(leads)
        .filter(other -> !other.outcome().earnsPoints())
        .map(GradedResult::exercise)
        .distinct()
        .toList();
  }

  /**
   * Returns the earlier exercises from which it may follow that a test failed, to be told: all of
   * {@link #mistakenBefore}, which follow-through tries, but a clip of which nothing shows.
   */
  public List<Exercise> mayFollowFrom(GradedResult result) {
    List<Exercise> mistaken = mistakenBefore(result);
    Set<Exercise> wrong =
        results.stream()
            .filter(other -> !(other.outcome() instanceof Outcome.Passed))
            .map(GradedResult::exercise)
            .collect(Collectors.toSet());
    return mistaken.stream()
        .filter(earlier -> Dependence.mayShow(earlier, result.exercise(), wrong))
        .toList();
  }

  /** Returns the same score with other outcomes. */
  public Score with(UnaryOperator<GradedResult> change) {
    return new Score(results.stream().map(change).toList(), diagnoses, publicly, printed);
  }

  /** Returns the same score of a submission that printed something. */
  public Score with(Map<Exercise, List<PrintedCase>> prints) {
    return new Score(results, diagnoses, publicly, prints);
  }

  /** Returns the same score, silent where the grader itself failed to look for something. */
  Score withoutFailedDiagnoses() {
    Map<Exercise, Diagnosis> told = new HashMap<>(diagnoses);
    told.replaceAll((exercise, diagnosis) -> diagnosis.withoutFailures());
    return new Score(results, told, publicly, printed);
  }

  /**
   * Returns the same score, with something told of an exercise beside its diagnosis.
   *
   * @param exercise the exercise
   * @param more what to tell
   */
  public Score with(Exercise exercise, Diagnosis more) {
    Map<Exercise, Diagnosis> all = new HashMap<>(diagnoses);
    all.merge(exercise, more, Diagnosis::and);
    return new Score(results, all, publicly, printed);
  }

  /** Returns how a graded test ended. */
  Outcome outcome(String id) {
    return results.stream()
        .filter(result -> result.id().equals(id))
        .findFirst()
        .map(GradedResult::outcome)
        .orElseThrow();
  }

  /** Returns the points that can be earned. */
  public int possible() {
    return results.stream().mapToInt(GradedResult::points).sum();
  }

  /** Returns 100 x earned / possible. */
  public double outOf100() {
    return 100.0 * earned() / possible();
  }

  /** Returns the parts of the score, an exercise each, in the order of the assignment. */
  public List<ExerciseScore> exercises() {
    return Arrays.stream(Exercise.values())
        .map(this::part)
        .filter(part -> !part.results().isEmpty())
        .toList();
  }

  private ExerciseScore part(Exercise exercise) {
    return new ExerciseScore(
        exercise,
        results.stream().filter(result -> result.exercise() == exercise).toList(),
        diagnoses.getOrDefault(exercise, new Diagnosis.Silent()),
        printed.getOrDefault(exercise, List.of()));
  }
}

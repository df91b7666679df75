package dinosaurus.grader.followthrough;

import dinosaurus.fixtures.Exercise;
import dinosaurus.fixtures.FixtureSet;
import dinosaurus.fixtures.ReferenceSolution;
import dinosaurus.grader.grading.GradedRun;
import dinosaurus.grader.grading.Grading;
import dinosaurus.grader.score.GradedResult;
import dinosaurus.grader.score.Outcome;
import dinosaurus.grader.score.Score;
import dinosaurus.toolkit.CharacterModel;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives a later exercise the points that it loses only because of wrong answers to earlier ones.
 *
 * <p>The reference solves {@code optimize} with the student's {@code clip}, and {@code model} with
 * the student's {@code optimize} and {@code sample}; what comes out is what the student's method is
 * expected to answer. Five rules keep this from being a way to points:
 *
 * <ol>
 *   <li>Every failing test of the earlier exercises must have failed with a wrong answer. Missing
 *       code, a crash, a timeout or an answer that can't be judged leads to nothing.
 *   <li>Only the tests that hang on the earlier methods can be earned, those that some {@link
 *       Decoy} must fail; whether the loss is right before any gradient is clipped, for one, has
 *       nothing to do with {@code clip}.
 *   <li>Every decoy must still fail them, with the student's earlier methods and the answers
 *       expected now.
 *   <li>The answers judged are those given before any of this; a submission that looks on while the
 *       reference solves the exercise learns nothing that it could still use.
 *   <li>The calls for an exercise have a limited time together.
 * </ol>
 */
public final class FollowThrough {

  /** Runs of as many iterations are long enough for a decoy to be found out. */
  private static final int SHORT_RUN = 25;

  private final ReferenceSolution reference;
  private final Duration allowance;

  /**
   * Creates the follow-through.
   *
   * @param reference solves the later exercises
   * @param allowance the processor time for all calls of a submission that one exercise needs
   */
  public FollowThrough(ReferenceSolution reference, Duration allowance) {
    this.reference = reference;
    this.allowance = allowance;
  }

  /**
   * Creates the follow-through with the reference that is on the class path, if there is one; it
   * allows a minute, of which an honest submission needs a few seconds.
   */
  public static Optional<FollowThrough> find() {
    return ServiceLoader.load(ReferenceSolution.class)
        .findFirst()
        .map(reference -> new FollowThrough(reference, Duration.ofMinutes(1)));
  }

  /**
   * Grades a submission, and looks for points that it earns by follow-through.
   *
   * @param student the submission
   * @param fixtures the cases
   * @return its score, some failures of which are {@link Outcome.FollowedThrough}
   */
  public Score grade(CharacterModel student, FixtureSet fixtures) {
    GradedRun run = Grading.run(student, fixtures);
    Score score = run.score();
    Score credited = score;
    for (Exercise exercise : Exercise.values()) {
      List<Exercise> mistaken = mistaken(score, exercise);
      if (!mistaken.isEmpty()) {
        Set<String> earned = earned(exercise, run, new TimeAllowance(student, allowance), fixtures);
        credited =
            credited.with(
                result ->
                    earned.contains(result.id())
                        ? result.with(new Outcome.FollowedThrough(mistaken))
                        : result);
      }
    }
    return credited;
  }

  /** Returns the earlier exercises with wrong answers; none if anything else is wrong there. */
  private static List<Exercise> mistaken(Score score, Exercise exercise) {
    List<GradedResult> failures =
        score.results().stream()
            .filter(result -> exercise.prerequisites().contains(result.exercise()))
            .filter(result -> !result.outcome().earnsPoints())
            .toList();
    boolean honest =
        failures.stream().allMatch(result -> result.outcome() instanceof Outcome.Failed);
    return honest ? failures.stream().map(GradedResult::exercise).distinct().toList() : List.of();
  }

  private Set<String> earned(
      Exercise exercise, GradedRun run, CharacterModel student, FixtureSet fixtures) {
    Set<String> open =
        Decoy.of(exercise).stream()
            .flatMap(decoy -> decoy.mustFail().stream())
            .collect(Collectors.toSet());
    open.retainAll(ids(run.score(), Outcome.Failed.class));
    if (!open.isEmpty()) {
      Optional<FixtureSet> followed = followed(exercise, student, fixtures);
      open.retainAll(followed.map(cases -> passed(exercise, run, student, cases)).orElse(Set.of()));
    }
    return open;
  }

  /** Asks the reference for the answers to expect; they may be too wrong to go on with. */
  private Optional<FixtureSet> followed(
      Exercise exercise, CharacterModel student, FixtureSet fixtures) {
    try {
      return Optional.of(
          FollowedCases.of(exercise, fixtures, reference.following(exercise, student)));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the tests that the student passes and no decoy does. */
  private Set<String> passed(
      Exercise exercise, GradedRun run, CharacterModel student, FixtureSet cases) {
    Set<String> passed = ids(run.against(cases), Outcome.Passed.class);
    FixtureSet few = FollowedCases.upTo(SHORT_RUN, cases);
    for (Decoy decoy : Decoy.of(exercise)) {
      Set<String> suspects = new HashSet<>(decoy.mustFail());
      suspects.retainAll(passed);
      if (!suspects.isEmpty()) {
        Score caught = Grading.grade(decoy.model(reference, student), few);
        suspects.removeAll(ids(caught, Outcome.Failed.class));
        passed.removeAll(suspects);
      }
    }
    return passed;
  }

  private static Set<String> ids(Score score, Class<? extends Outcome> outcome) {
    return score.results().stream()
        .filter(result -> outcome.isInstance(result.outcome()))
        .map(GradedResult::id)
        .collect(Collectors.toCollection(HashSet::new));
  }
}

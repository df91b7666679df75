package dinosaurus.harness.followthrough;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.ReferenceSolution;
import dinosaurus.rubric.grading.GradedRun;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.rubric.score.Dependence;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import dinosaurus.toolkit.CharacterModel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives a later exercise the points that it loses only because of mistakes in earlier ones.
 *
 * <p>It is computed by trusted code alone, from the answers that the submission gave when the
 * graded tests called it; the submission isn't called again and learns nothing. The rules:
 *
 * <ol>
 *   <li>An earlier exercise must be explained: the reference, the model of one known mistake, or a
 *       rule whose numbers are solved for from the public answers, answers every one of its cases,
 *       public, hidden and fresh, as the submission did, and passes and fails the same of its
 *       graded tests. A call that didn't return is explained by nothing. A mistake of {@code
 *       optimize} may come on top of one of {@code clip}.
 *   <li>What explains {@code clip} on finite gradients alone will do, for the same mistake makes
 *       different things of infinite entries, as it is written; but then nothing follows where
 *       other gradients come.
 *   <li>The reference then solves the later exercise with that model in the place of the student's
 *       earlier methods, and the student's answers are judged by what comes out.
 *   <li>Where several mistakes explain the answers, those to the later exercise may be what any of
 *       them leads to: the submission has chosen among mistakes that all cost the same.
 *   <li>Only tests that judge what the earlier methods lead to can be earned, and none that is a
 *       {@link Masking}: a later method that is wrong, on top of any of the explanations, must fail
 *       it by every one.
 *   <li>Names are judged only if {@code sample} is explained, too; what is trained doesn't hang on
 *       it.
 * </ol>
 */
public final class FollowThrough {

  private final ReferenceSolution reference;
  private final Masking masking;

  private SolvedCases solved;

  /**
   * Creates the follow-through for the submissions of one assessment, which several threads may
   * share.
   *
   * @param reference solves the exercises, right and with the known mistakes
   */
  public FollowThrough(ReferenceSolution reference) {
    this.reference = reference;
    this.masking = new Masking(reference);
  }

  /** Creates the follow-through with the reference that is on the class path, if there is one. */
  public static Optional<FollowThrough> find() {
    return ServiceLoader.load(ReferenceSolution.class).findFirst().map(FollowThrough::new);
  }

  /**
   * Grades a submission, and looks for points that it earns by follow-through.
   *
   * @param student the submission
   * @param fixtures the cases
   * @return its score, some failures of which are {@link Outcome.FollowedThrough}
   */
  public Score grade(CharacterModel student, CaseSet fixtures) {
    return new Submission(Grading.run(student, fixtures), solved(fixtures)).credited();
  }

  /** Returns what was solved of the same cases; those drawn for one submission are its own. */
  private synchronized SolvedCases solved(CaseSet cases) {
    if (solved == null || !solved.areOf(cases)) {
      solved = new SolvedCases(reference, cases);
    }
    return solved;
  }

  /** Looks at what a submission answered. */
  private final class Submission {

    private final GradedRun run;
    private final SolvedCases cases;

    Submission(GradedRun run, SolvedCases cases) {
      this.run = run;
      this.cases = cases;
    }

    /**
     * Nobody foresees all answers, and an exception on the way must not cost what is earned
     * otherwise: the grade stands as it is, and the instructor is told.
     */
    Score credited() {
      try {
        return credited(earned());
      } catch (RuntimeException ours) {
        Score score = run.score();
        for (Exercise exercise : List.of(Exercise.OPTIMIZE, Exercise.MODEL)) {
          if (!open(exercise).isEmpty()) {
            score = score.with(exercise, Diagnosis.Failed.ofFollowThrough(ours));
          }
        }
        return score;
      }
    }

    private Score credited(Set<String> earned) {
      return run.score()
          .with(
              result ->
                  earned.contains(result.id())
                      ? result.with(new Outcome.FollowedThrough(run.score().mistakenBefore(result)))
                      : result);
    }

    private Set<String> earned() {
      Set<String> optimizing = open(Exercise.OPTIMIZE);
      Set<String> training = open(Exercise.MODEL);
      Set<String> earned = new HashSet<>();
      if (optimizing.isEmpty() && training.isEmpty()) {
        return earned;
      }
      Explanations explanations = new Explanations(reference, run, cases);
      List<EarlierMethods> clips = explanations.clip();
      earned.addAll(earned(Exercise.OPTIMIZE, clips, optimizing));
      if (!training.isEmpty()) {
        List<EarlierMethods> optimizes = explanations.optimize(clips);
        Set<String> names = new HashSet<>(training);
        names.removeIf(test -> !Dependence.of(test).contains(Exercise.SAMPLE));
        training.removeAll(names);
        earned.addAll(earned(Exercise.MODEL, optimizes, training));
        if (!names.isEmpty()) {
          earned.addAll(earned(Exercise.MODEL, explanations.sample(optimizes), names));
        }
      }
      return earned;
    }

    /** Returns the tests of an exercise that failed and may have failed because of an earlier. */
    private Set<String> open(Exercise exercise) {
      return run.score().results().stream()
          .filter(result -> result.exercise() == exercise)
          .filter(result -> result.outcome() instanceof Outcome.Failed)
          .filter(result -> !run.score().mistakenBefore(result).isEmpty())
          .map(GradedResult::id)
          .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<String> earned(Exercise exercise, List<EarlierMethods> earlier, Set<String> open) {
      if (open.isEmpty()) {
        return open;
      }
      List<FollowedCases> alternatives =
          earlier.stream().map(one -> cases.of(exercise, one)).flatMap(Optional::stream).toList();
      Set<String> passed =
          alternatives.stream()
              .flatMap(one -> one.passed(open, run.answers()).stream())
              .collect(Collectors.toSet());
      if (!passed.isEmpty()) {
        passed.removeAll(masking.of(alternatives));
      }
      return passed;
    }
  }
}

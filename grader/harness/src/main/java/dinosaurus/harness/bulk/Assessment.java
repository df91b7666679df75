package dinosaurus.harness.bulk;

import dinosaurus.fixtures.CaseFiles;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.harness.followthrough.FollowThrough;
import dinosaurus.harness.fresh.FreshCases;
import dinosaurus.harness.results.Basis;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.rubric.score.Reproduction;
import dinosaurus.rubric.score.Reproduction.FreshDraw;
import dinosaurus.rubric.score.Score;
import dinosaurus.toolkit.CharacterModel;
import java.util.Optional;

/** Decides what the submissions of a run are graded by; several threads may share it. */
public final class Assessment {

  private final CaseSet fixtures;
  private final Limits limits;
  private final Optional<FollowThrough> followThrough;
  private final Optional<FreshCases> fresh;
  private final String digest;

  /**
   * Creates the assessment.
   *
   * @param fixtures the cases that all submissions share
   * @param limits what each submission may take
   * @param followThrough gives points by follow-through, if it is to be done
   * @param fresh draws more cases for each submission, if it is to be done
   */
  public Assessment(
      CaseSet fixtures,
      Limits limits,
      Optional<FollowThrough> followThrough,
      Optional<FreshCases> fresh) {
    this.fixtures = fixtures;
    this.limits = limits;
    this.followThrough = followThrough;
    this.fresh = fresh;
    this.digest = CaseFiles.digest(fixtures);
  }

  Limits limits() {
    return limits;
  }

  /** Returns what decides the grade of a submission. */
  Basis basis(String submissionDigest) {
    return new Basis(
        submissionDigest,
        digest,
        AssignmentVersion.get(),
        GraderDigest.get(),
        limits.toString(),
        followThrough.isPresent(),
        fresh.map(FreshCases::secretId).orElse(""));
  }

  /** Starts on a submission, for which it draws the fresh cases. */
  Candidate candidate(String name, String submissionDigest) {
    return new Candidate(fresh.map(cases -> cases.of(name)), submissionDigest);
  }

  /** Grades one submission. */
  final class Candidate {

    private final Optional<CaseSet> drawn;
    private final String submission;

    private Candidate(Optional<CaseSet> drawn, String submission) {
      this.drawn = drawn;
      this.submission = submission;
    }

    /** Runs the graded tests. */
    Score grade(CharacterModel model) {
      CaseSet cases = drawn.map(fixtures::plus).orElse(fixtures);
      return followThrough
          .map(grading -> grading.grade(model, cases))
          .orElseGet(() -> Grading.grade(model, cases));
    }

    /** Tells what it takes to come to the same score again. */
    Reproduction reproduction() {
      return new Reproduction(
          AssignmentVersion.get(),
          submission,
          digest,
          limits.call().toSeconds(),
          followThrough.isPresent(),
          drawn.map(this::draw));
    }

    private FreshDraw draw(CaseSet cases) {
      return new FreshDraw(fresh.orElseThrow().secretId(), CaseFiles.digest(cases));
    }
  }
}

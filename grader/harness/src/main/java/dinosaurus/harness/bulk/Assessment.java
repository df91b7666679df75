package dinosaurus.harness.bulk;

import dinosaurus.fixtures.CaseFiles;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.harness.followthrough.FollowThrough;
import dinosaurus.harness.fresh.FreshCases;
import dinosaurus.harness.results.Basis;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.rubric.Points;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.rubric.score.Reproduction;
import dinosaurus.rubric.score.Reproduction.FreshDraw;
import dinosaurus.rubric.score.Score;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.toolkit.CharacterModel;
import java.util.Optional;

/** Decides what the submissions of a run are graded by; several threads may share it. */
public final class Assessment {

  /** How many digits of a digest tell points apart. */
  private static final int SHOWN = 12;

  private final CaseSet fixtures;
  private final Limits limits;
  private final Optional<FollowThrough> followThrough;
  private final Optional<FreshCases> fresh;
  private final Optional<Points> points;
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
    this(fixtures, limits, followThrough, fresh, Optional.empty());
  }

  private Assessment(
      CaseSet fixtures,
      Limits limits,
      Optional<FollowThrough> followThrough,
      Optional<FreshCases> fresh,
      Optional<Points> points) {
    this.fixtures = fixtures;
    this.limits = limits;
    this.followThrough = followThrough;
    this.fresh = fresh;
    this.points = points;
    this.digest = CaseFiles.digest(fixtures);
  }

  /** Returns the same at other points than the assignment's own. */
  public Assessment at(Points other) {
    return new Assessment(fixtures, limits, followThrough, fresh, Optional.of(other));
  }

  /** Returns a report at the points that count. */
  SubmissionReport weighed(SubmissionReport report) {
    return points.map(one -> report.with(one.weigh(report.score()))).orElse(report);
  }

  /** Names the version of the assignment, and other points than its own. */
  private String version() {
    String version = AssignmentVersion.get();
    return points
        .map(one -> version + ", points " + one.digest().substring(0, SHOWN))
        .orElse(version);
  }

  Limits limits() {
    return limits;
  }

  /** Returns what decides the grade of a submission. */
  public Basis basis(String submissionDigest) {
    return new Basis(
        submissionDigest,
        digest,
        version(),
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
          version(),
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

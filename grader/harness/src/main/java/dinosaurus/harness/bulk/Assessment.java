package dinosaurus.harness.bulk;

import dinosaurus.fixtures.CaseFiles;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.harness.assignment.AssignmentChanges;
import dinosaurus.harness.followthrough.FollowThrough;
import dinosaurus.harness.fresh.FreshCases;
import dinosaurus.harness.results.Basis;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.rubric.Points;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.rubric.score.Reproduction;
import dinosaurus.rubric.score.Reproduction.FreshDraw;
import dinosaurus.rubric.score.Score;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.toolkit.CharacterModel;
import java.util.Optional;

/** Decides what the submissions of a run are graded by; several threads may share it. */
public final class Assessment {

  private final CaseSet fixtures;
  private final Limits limits;
  private final Optional<FollowThrough> followThrough;
  private final Optional<FreshCases> fresh;
  private final AssignmentChanges changes;
  private final Points points;
  private final String digest;

  /**
   * Creates the assessment of an assignment that nobody has changed.
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
    this(fixtures, limits, followThrough, fresh, AssignmentChanges.NONE);
  }

  /**
   * Creates the assessment of an assignment that an instructor has changed.
   *
   * @param fixtures the cases that all submissions share, before the changes
   * @param limits what each submission may take; the changes leave it as it is
   * @param followThrough gives points by follow-through, if it is to be done
   * @param fresh draws more cases for each submission, if it is to be done
   * @param changes what the instructor's own file changes of points and cases
   */
  public Assessment(
      CaseSet fixtures,
      Limits limits,
      Optional<FollowThrough> followThrough,
      Optional<FreshCases> fresh,
      AssignmentChanges changes) {
    this.fixtures = fixtures.renamed(changes.moved(fixtures.ids()));
    this.limits = limits;
    this.followThrough = followThrough;
    this.fresh = fresh;
    this.changes = changes;
    this.points = Rubric.points(changes.points());
    this.digest = CaseFiles.digest(this.fixtures);
  }

  /** Returns a report at the points that count. */
  SubmissionReport weighed(SubmissionReport report) {
    return changes.points().isEmpty() ? report : report.with(points.weigh(report.score()));
  }

  Limits limits() {
    return limits;
  }

  /** Returns what decides the grade of a submission. */
  public Basis basis(String submissionDigest) {
    return new Basis(
        submissionDigest,
        digest,
        changes.version(),
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
          changes.version(),
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

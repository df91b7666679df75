package dinosaurus.rubric.report.document;

import dinosaurus.rubric.score.Reproduction;
import dinosaurus.rubric.score.Reproduction.FreshDraw;
import java.util.Optional;

/**
 * Holds what it takes, besides the submission, its name and the secret, to come to the same score.
 *
 * @param assignment the version of the assignment
 * @param submissionSha256 the digest of the files that were graded
 * @param fixturesSha256 the digest of the public and hidden cases
 * @param secondsPerCall how long a call could take
 * @param followThrough whether points could be earned by follow-through
 * @param fresh how the fresh cases were drawn, if there were any
 */
public record ReproductionEntry(
    String assignment,
    String submissionSha256,
    String fixturesSha256,
    long secondsPerCall,
    boolean followThrough,
    Optional<FreshEntry> fresh) {

  /**
   * Tells which fresh cases a submission was graded with, without telling them.
   *
   * @param secretId names the secret without telling it
   * @param casesSha256 the digest of the cases
   */
  public record FreshEntry(String secretId, String casesSha256) {}

  static ReproductionEntry of(Reproduction how) {
    return new ReproductionEntry(
        how.assignment(),
        how.submission(),
        how.fixtures(),
        how.secondsPerCall(),
        how.followThrough(),
        how.fresh().map(draw -> new FreshEntry(draw.secretId(), draw.cases())));
  }

  /**
   * Returns the same as a part of a verdict.
   *
   * @throws IllegalArgumentException if a text is empty or the time isn't positive
   */
  public Reproduction reproduction() {
    return new Reproduction(
        assignment,
        submissionSha256,
        fixturesSha256,
        secondsPerCall,
        followThrough,
        fresh.map(draw -> new FreshDraw(draw.secretId(), draw.casesSha256())));
  }
}

package dinosaurus.rubric.score;

import java.util.Optional;

/**
 * Holds what it takes, besides the submission and its name, to come to the same score again.
 *
 * @param assignment the version of the assignment
 * @param submissionSha256 the SHA-256 of what was graded, in hexadecimal digits
 * @param fixturesSha256 the SHA-256 of the public and the hidden cases
 * @param secondsPerCall how long a call could take
 * @param followThrough whether points could be earned by follow-through
 * @param fresh how the fresh cases were drawn, if there were any
 */
public record Reproduction(
    String assignment,
    String submissionSha256,
    String fixturesSha256,
    long secondsPerCall,
    boolean followThrough,
    Optional<FreshDraw> fresh) {

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if a text is empty, another component is null, or the time
   *     isn't positive
   */
  public Reproduction {
    Require.text("assignment", assignment);
    Require.text("submissionSha256", submissionSha256);
    Require.text("fixturesSha256", fixturesSha256);
    Require.present("fresh", fresh);
    if (secondsPerCall < 1) {
      throw new IllegalArgumentException(
          "A call could take " + secondsPerCall + " s, but it must be at least 1.");
    }
  }

  /**
   * Tells which fresh cases a submission was graded with, without telling them.
   *
   * @param secretId names the secret that they were drawn from
   * @param casesSha256 the SHA-256 of the cases
   */
  public record FreshDraw(String secretId, String casesSha256) {
    /** Checks that both are there. */
    public FreshDraw {
      Require.text("secretId", secretId);
      Require.text("casesSha256", casesSha256);
    }
  }
}

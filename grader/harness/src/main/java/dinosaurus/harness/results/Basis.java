package dinosaurus.harness.results;

/**
 * Holds everything that decides the grade of a submission; on the same basis it isn't graded again.
 *
 * @param submission the digest of the submission
 * @param cases the digest of the public and hidden cases
 * @param assignment the version of the assignment
 * @param grader the digest of the build of the grader
 * @param limits what a submission may take
 * @param followThrough whether points can be earned by follow-through
 * @param secret names the secret of the fresh cases; empty without them
 */
public record Basis(
    String submission,
    String cases,
    String assignment,
    String grader,
    String limits,
    boolean followThrough,
    String secret) {}

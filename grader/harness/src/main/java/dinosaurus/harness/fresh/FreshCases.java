package dinosaurus.harness.fresh;

import dinosaurus.fixtures.CaseAuthor;
import dinosaurus.fixtures.CaseSet;
import java.util.Optional;
import java.util.ServiceLoader;

/** Draws the fresh cases of a run. */
public final class FreshCases {

  private final CaseAuthor author;
  private final Secret secret;

  /**
   * Creates the drawing.
   *
   * @param author draws cases from a seed
   * @param secret what the seeds come from
   */
  public FreshCases(CaseAuthor author, Secret secret) {
    this.author = author;
    this.secret = secret;
  }

  /** Creates the drawing with the author that is on the class path, if there is one. */
  public static Optional<FreshCases> find(Secret secret) {
    return ServiceLoader.load(CaseAuthor.class)
        .findFirst()
        .map(author -> new FreshCases(author, secret));
  }

  /**
   * Draws the cases of a submission.
   *
   * @param submission its name, which decides the cases together with the secret
   * @return hidden cases of every exercise
   */
  public CaseSet of(String submission) {
    return author.fresh(secret.seed(submission));
  }

  /** Returns what names the secret. */
  public String secretId() {
    return secret.id();
  }
}

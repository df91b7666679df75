package dinosaurus.rubric.report.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Makes the content security policies of pages that are one file. */
public final class PagePolicy {

  private PagePolicy() {}

  /**
   * Returns the policy of a page: one style, and neither scripts nor requests.
   *
   * @param style the text of its style element
   * @param more what else it may have, such as {@code img-src data:}
   */
  public static String of(String style, String... more) {
    String policy = "default-src 'none'; style-src 'sha256-" + digest(style) + "'; ";
    for (String directive : more) {
      policy += directive + "; ";
    }
    return policy + "base-uri 'none'; form-action 'none'";
  }

  private static String digest(String style) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}

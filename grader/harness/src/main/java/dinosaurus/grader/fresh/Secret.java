package dinosaurus.grader.fresh;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Holds what fresh cases are drawn from, and what nobody else may know. */
public final class Secret {

  /** A secret that can be guessed keeps nothing secret. */
  private static final int SHORTEST = 16;

  private static final String ALGORITHM = "HmacSHA256";
  private static final String ID = "id/";
  private static final String SUBMISSION = "submission/";
  private static final int ID_DIGITS = 16;

  private final SecretKeySpec key;

  /**
   * Creates the secret.
   *
   * @param text any text of at least 16 characters
   * @throws IllegalArgumentException if it is shorter; the message doesn't tell it
   */
  public Secret(String text) {
    if (text.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "The secret has %d characters, but must have %d or more; 'openssl rand -hex 16' prints one."
              .formatted(text.length(), SHORTEST));
    }
    this.key = new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** Returns 16 hexadecimal digits that name the secret without telling it. */
  public String id() {
    return HexFormat.of().formatHex(authenticate(ID)).substring(0, ID_DIGITS);
  }

  /** Returns the 32 bytes that decide what is drawn for a submission. */
  byte[] seed(String submission) {
    return authenticate(SUBMISSION + submission);
  }

  /** Computes the HMAC (RFC 2104) of a message. */
  private byte[] authenticate(String message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM + ".", e);
    }
  }

  /** Returns the id, so that the secret gets into no message. */
  @Override
  public String toString() {
    return id();
  }
}

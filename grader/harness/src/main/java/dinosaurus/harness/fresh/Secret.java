package dinosaurus.harness.fresh;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** Holds what fresh cases are drawn from, and what nobody else may know. */
public final class Secret {

  /** 128 bits or more, in the one form in which words, names and dates aren't written. */
  private static final Pattern FORM = Pattern.compile("[0-9A-Fa-f]{32,}");

  /** Of 32 drawn digits, less than one in a million has so few pairs or steps. */
  private static final int FEWEST_PAIRS = 20;

  private static final int FEWEST_STEPS = 8;
  private static final int RADIX = 16;

  private static final String DERIVATION = "PBKDF2WithHmacSHA256";
  private static final String SALT = "dinosaurus-island/fresh";
  private static final int ITERATIONS = 100_000;
  private static final int KEY_BITS = 256;

  private static final String ALGORITHM = "HmacSHA256";
  private static final String ID = "id/";
  private static final String SUBMISSION = "submission/";
  private static final int ID_DIGITS = 16;

  private final SecretKeySpec key;

  /**
   * Creates the secret. What a report tells of it is derived at a cost (PBKDF2, RFC 8018, of
   * 100,000 iterations), so that it helps little to try secrets.
   *
   * @param text 32 hexadecimal digits or more, drawn and not made up
   * @throws IllegalArgumentException if it isn't; the message doesn't tell it
   */
  public Secret(String text) {
    if (!FORM.matcher(text).matches() || !isDrawn(text)) {
      throw new IllegalArgumentException(
          "The secret must be 32 or more hexadecimal digits, drawn and not made up;"
              + " 'openssl rand -hex 16 >FILE' makes one.");
    }
    this.key = new SecretKeySpec(derived(text), ALGORITHM);
  }

  /** Tells digits that chance may have drawn from repetitions and sequences. */
  private static boolean isDrawn(String digits) {
    int[] values = digits.chars().map(digit -> Character.digit(digit, RADIX)).toArray();
    return distinct(values, i -> values[i] * RADIX + values[i - 1]) >= FEWEST_PAIRS
        && distinct(values, i -> Math.floorMod(values[i] - values[i - 1], RADIX)) >= FEWEST_STEPS;
  }

  private static long distinct(int[] values, IntUnaryOperator ofNeighbours) {
    return IntStream.range(1, values.length).map(ofNeighbours).distinct().count();
  }

  private static byte[] derived(String text) {
    byte[] salt = SALT.getBytes(StandardCharsets.UTF_8);
    try {
      return SecretKeyFactory.getInstance(DERIVATION)
          .generateSecret(new PBEKeySpec(text.toCharArray(), salt, ITERATIONS, KEY_BITS))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + DERIVATION + ".", e);
    }
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
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM + ".", e);
    }
  }

  /** Returns the id, so that the secret gets into no message. */
  @Override
  public String toString() {
    return id();
  }
}

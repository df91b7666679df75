package dinosaurus.harness.fresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

  private static final String TEXT = "6f1c0a9be24d7385c1e07b5a93d8f246";

  /**
   * The figures are those of {@code printf submission/anna | openssl dgst -sha256 -mac HMAC -macopt
   * hexkey:KEY}, where KEY is that of {@code openssl kdf -keylen 32 -kdfopt digest:SHA256 -kdfopt
   * pass:TEXT -kdfopt salt:dinosaurus-island/fresh -kdfopt iter:100000 PBKDF2}.
   */
  @Test
  void aSeedIsTheHmacOfTheNameByAKeyThatCostsToDerive() {
    assertEquals(
        "0e7e348a2090e3b02eec5c59cdcba6ad985b2d92485c2b7d70fe49a2724975a2", seed(TEXT, "anna"));
    assertEquals("66bf2d816cba4eca", new Secret(TEXT).id());
  }

  @Test
  void anotherNameOrSecretHasAnotherSeed() {
    String other = TEXT + "0";
    assertNotEquals(seed(TEXT, "anna"), seed(TEXT, "anne"));
    assertNotEquals(seed(TEXT, "anna"), seed(other, "anna"));
    assertNotEquals(new Secret(TEXT).id(), new Secret(other).id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "correct horse battery staple and a few more words",
        "correcthorsebatterystaplecorrecthorse",
        "CorrectHorseBatteryStaple-2026-11-28-and-on",
        "dinosaurus-island-2026-fresh-secret",
        "6f1c0a9be24d7385c1e07b5a93d8f24",
        "6f1c0a9be24d7385 c1e07b5a93d8f246",
        "00000000000000000000000000000000",
        "20261128202611282026112820261128",
        "0123456789abcdef0123456789ABCDEF",
        "0123456789abcdeffedcba9876543210",
        "deadbeefdeadbeefdeadbeefdeadbeefdeadbeef",
        "6f1c0a9be24d73856f1c0a9be24d73856f1c0a9be24d7385"
      })
  void whatMayBeGuessedIsRefusedWithoutBeingTold(String guessable) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> new Secret(guessable)).getMessage();
    assertTrue(message.contains("openssl rand -hex 16"), message);
    assertTrue(guessable.isEmpty() || !message.contains(guessable), message);
  }

  @Test
  void whatIsDrawnIsTaken() {
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      byte[] drawn = new byte[i % 2 == 0 ? 16 : 32];
      random.nextBytes(drawn);
      new Secret(HexFormat.of().formatHex(drawn));
      new Secret(HexFormat.of().withUpperCase().formatHex(drawn));
    }
  }

  @Test
  void noMessageTellsTheSecret() {
    assertEquals(new Secret(TEXT).id(), new Secret(TEXT).toString());
    assertFalse(TEXT.contains(new Secret(TEXT).id()));
  }

  private static String seed(String secret, String name) {
    return HexFormat.of().formatHex(new Secret(secret).seed(name));
  }
}

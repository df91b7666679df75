package dinosaurus.grader.fresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SecretTest {

  private static final String TEXT = "correct horse battery";

  /** The figures are those of {@code printf submission/anna | openssl dgst -sha256 -hmac ...}. */
  @Test
  void aSeedIsTheHmacOfTheName() {
    assertEquals(
        "b9e4089ac7626479920088eec659533514b505148a93a273063418925ddd6625",
        HexFormat.of().formatHex(new Secret(TEXT).seed("anna")));
    assertEquals("f921eab65e4cf15a", new Secret(TEXT).id());
  }

  @Test
  void anotherNameOrSecretHasAnotherSeed() {
    String other = TEXT + "!";
    assertNotEquals(seed(TEXT, "anna"), seed(TEXT, "anne"));
    assertNotEquals(seed(TEXT, "anna"), seed(other, "anna"));
    assertNotEquals(new Secret(TEXT).id(), new Secret(other).id());
  }

  @Test
  void noMessageTellsTheSecret() {
    assertEquals(new Secret(TEXT).id(), new Secret(TEXT).toString());
    String message =
        assertThrows(IllegalArgumentException.class, () -> new Secret("short")).getMessage();
    assertFalse(message.contains("short"), message);
  }

  private static String seed(String secret, String name) {
    return HexFormat.of().formatHex(new Secret(secret).seed(name));
  }
}

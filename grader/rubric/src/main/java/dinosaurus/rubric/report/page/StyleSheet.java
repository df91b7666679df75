package dinosaurus.rubric.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Holds how the page looks, and the policy that lets a browser load nothing else. */
public final class StyleSheet {

  private static final List<String> FILES =
      List.of("base", "summary", "exercise", "code", "picture", "print");
  private static final String TEXT =
      FILES.stream().map(StyleSheet::read).collect(Collectors.joining("\n", "\n", ""));

  private StyleSheet() {}

  /** Returns the text of the style element. */
  public static String text() {
    return TEXT;
  }

  /** Returns the content security policy: this style, and neither scripts nor requests. */
  public static String policy() {
    return "default-src 'none'; style-src 'sha256-"
        + digest()
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String digest() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }

  private static String read(String name) {
    try (InputStream in = StyleSheet.class.getResourceAsStream(name + ".css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

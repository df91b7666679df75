package dinosaurus.harness.display;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Tells whether a person looks at the standard error.
 *
 * <p>Java can't tell: {@code System.console()} asks for the standard input and output, and on JDK
 * 22 and newer is there in any case. So the launcher, {@code ./dino}, asks the system and passes
 * the answer on.
 */
final class Terminal {

  /** What the launcher sets to true. */
  static final String PROPERTY = "dino.terminal";

  private Terminal() {}

  /** Opens the standard error to draw on it, past what keeps texts from doing so. */
  static PrintWriter open() {
    return new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
  }

  /** Tells whether to draw a bar that is drawn over; in CI or on a dumb terminal never. */
  static boolean draws(Map<String, String> environment) {
    return Boolean.getBoolean(PROPERTY)
        && !environment.containsKey("CI")
        && !"dumb".equals(environment.get("TERM"));
  }
}

package dinosaurus.playground;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells what the output goes to.
 *
 * @param isTerminal whether somebody watches it
 * @param charset the charset it is written in
 */
record Screen(boolean isTerminal, Charset charset) {

  /** Looks at where the JVM writes to: a terminal, or a file or pipe, which get UTF-8. */
  static Screen ofTheJvm() {
    Console console = System.console();
    return console == null
        ? new Screen(false, StandardCharsets.UTF_8)
        : new Screen(true, console.charset());
  }
}

package dinosaurus.shakespeare;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Is what the user types on and reads from.
 *
 * @param isTerminal whether somebody watches it
 * @param charset the charset of both
 * @param in what is typed
 * @param out what is printed
 * @param err where mistakes are told
 */
record Screen(
    boolean isTerminal, Charset charset, BufferedReader in, PrintWriter out, PrintWriter err) {

  /** Looks at what the JVM has: a terminal, or files and pipes, which are in UTF-8. */
  static Screen ofTheJvm() {
    Console console = System.console();
    Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
    return new Screen(
        console != null,
        charset,
        new BufferedReader(new InputStreamReader(new FileInputStream(FileDescriptor.in), charset)),
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, charset),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, charset));
  }
}

package dinosaurus.rubric.grading;

import dinosaurus.rubric.report.Paint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells whether what tests print ends in a terminal. The test's own JVM can't know: it writes to
 * Maven through a pipe, and Maven may write to a terminal or a file.
 *
 * @param environment the environment variables
 * @param asked Maven's property {@code style.color}: always, never, or anything else
 * @param output where Maven writes to, as far as the system says
 */
record MavenTerminal(Map<String, String> environment, String asked, Optional<String> output) {

  private static final Path PROCESSES = Path.of("/proc");

  /** Looks at the process that runs the tests. */
  static MavenTerminal ofThisProcess() {
    return new MavenTerminal(
        System.getenv(), System.getProperty("style.color", "auto"), outputOfMaven());
  }

  /** Returns colours if there is somebody to see them who hasn't asked for none. */
  Paint paint() {
    return switch (asked) {
      case "always" -> Paint.ANSI;
      case "never" -> Paint.PLAIN;
      default -> Paint.of(environment, isTerminal());
    };
  }

  /** Where the system doesn't say, Maven takes the colours out of what isn't for a terminal. */
  private boolean isTerminal() {
    return output
        .map(file -> file.startsWith("/dev/pts/") || file.startsWith("/dev/tty"))
        .orElseGet(() -> Paint.isTerminal(environment));
  }

  private static Optional<String> outputOfMaven() {
    return Stream.iterate(
            ProcessHandle.current().parent(), Optional::isPresent, p -> p.get().parent())
        .map(parent -> PROCESSES.resolve(Long.toString(parent.get().pid())))
        .filter(MavenTerminal::isJava)
        .findFirst()
        .flatMap(maven -> link(maven.resolve("fd/1")));
  }

  private static boolean isJava(Path process) {
    return link(process.resolve("exe")).filter(program -> program.endsWith("/java")).isPresent();
  }

  private static Optional<String> link(Path link) {
    try {
      return Optional.of(Files.readSymbolicLink(link).toString());
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }
}
